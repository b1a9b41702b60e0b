//! The legend of the bar.

use kvs::LineCount;

use crate::words::kvs::lifecycle;

/// One piece: `7.2 forced upgrade in 26 days`. `filling`: answers are still on the way.
pub fn piece(piece: &LineCount, filling: bool) -> String {
    match piece.line {
        Some(line) => format!("{line} {}", lifecycle::legend(&piece.lifecycle)),
        None if filling => "not read yet".to_owned(),
        None => "version unknown".to_owned(),
    }
}
