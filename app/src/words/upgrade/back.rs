//! Looking at a step that is not the one we are in.

pub(crate) use crate::text::upgrade::back::{NOTHING_YET, RECORD, TO_NOW};
