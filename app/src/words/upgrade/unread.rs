//! While this browser's records of upgrades could not be read.

pub(crate) use crate::text::upgrade::unread::{AGAIN, LINE, NEXT, PLAN, TITLE, WHY};
