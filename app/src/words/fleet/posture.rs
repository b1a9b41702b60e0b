//! The legend of the bar.

use kvs::LineCount;

use crate::{text::fleet::posture as text, words::kvs::lifecycle};

/// One piece: `7.2 forced upgrade in 26 days`. `filling`: answers are still on the way.
pub fn piece(piece: &LineCount, filling: bool) -> String {
    match piece.line {
        Some(line) => format!("{line} {}", lifecycle::legend(&piece.lifecycle)),
        None if filling => text::NOT_READ_YET.into(),
        None => text::VERSION_UNKNOWN.into(),
    }
}
