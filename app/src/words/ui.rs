//! Words of the shared parts.

pub(crate) use crate::text::ui::*;
