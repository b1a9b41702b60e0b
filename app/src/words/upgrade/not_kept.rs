//! Before the first change, when the browser does not keep the record.

pub(crate) use crate::text::upgrade::not_kept::{GO_ON, NEXT, TITLE, TRY_AGAIN, WHY};
