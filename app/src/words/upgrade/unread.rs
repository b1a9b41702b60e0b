//! While this browser's records of upgrades could not be read.

pub const TITLE: &str = "This browser’s records of upgrades could not be read";
pub const WHY: &str = "An upgrade that was begun in this browser may be under way without this page knowing of it. Nothing is lost \
     by that: the records are left as they are, and they are read again every few seconds.";
pub const NEXT: &str = "Wait a moment, or look again. If it stays like this, storage is blocked for this site; when you are sure \
     that nothing was begun here, plan all the same: a record that turns out to be there is never written over.";
pub const AGAIN: &str = "Look again";
pub const PLAN: &str = "Plan all the same";
pub const LINE: &str = "This browser’s records of upgrades could not be read yet: one that was begun here may be missing from \
     this page. They are read again every few seconds.";
