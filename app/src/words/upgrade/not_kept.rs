//! Before the first change, when the browser does not keep the record.

pub const TITLE: &str = "This browser does not keep the record. Go on all the same?";
pub const WHY: &str = "Storage is blocked or full. Nothing has been changed yet. If you go on, what is changed is known in this tab \
     alone: when it is closed or crashes, nobody can take the upgrade up again where it was.";
pub const NEXT: &str = "Better: make room or allow storage for this site, then look again. If you go on, keep this tab open, save \
     the journal whenever something has changed, and copy the commands that put everything back.";
pub const TRY_AGAIN: &str = "Try to keep it again";
pub const GO_ON: &str = "Go on without a record";
