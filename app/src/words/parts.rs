//! Words where a part of the console is fetched.

pub(crate) use crate::text::parts::{AGAIN, COMING, NOT_COME, NOT_COME_MEANS, NOT_COME_NEXT, RELOAD};

use super::errors::Told;

/// That a part did not come, as a failure.
pub fn told() -> Told {
    Told {
        title: NOT_COME.into(),
        meaning: NOT_COME_MEANS.into(),
        next: NOT_COME_NEXT.into(),
        ..Told::default()
    }
}
