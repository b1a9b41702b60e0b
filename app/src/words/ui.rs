//! Words of the shared parts.

pub const CLOSE: &str = "Close";
pub const COPY: &str = "Copy";
pub const COPIED: &str = "Copied";
pub const NOT_COPIED: &str = "Not copied: select the text instead";
pub const TRY_AGAIN: &str = "Try again";
pub const PLATFORM_SAID: &str = "What the platform said";
pub const REQUEST_ID: &str = "Request id";
pub const READING: &str = "Reading…";
