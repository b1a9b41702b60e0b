//! Resetting statistics.

pub(crate) use crate::text::change::statistics::*;
