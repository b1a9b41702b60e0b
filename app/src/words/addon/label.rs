//! Names of groups, lines and buttons.

pub(crate) use crate::text::addon::label::*;
