//! How requests are read and answers written, whatever they are about.

pub mod accept;
pub mod answer;
pub mod body;
pub mod call;
pub mod cors;
pub mod error;
pub mod etag;
pub mod paging;
pub mod range;
