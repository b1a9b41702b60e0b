//! What a client must do before TLS turns on.

use crate::text::{
    Message,
    upgrade::advice::{READY_ADDRESS, READY_ALL, READY_CERTIFICATE, READY_TRIED},
};

pub(crate) use crate::text::upgrade::advice::{SOURCES, TITLE};

/// What to look at, client by client.
pub const READY: [Message; 4] = [READY_ADDRESS, READY_CERTIFICATE, READY_ALL, READY_TRIED];
pub const SOURCE_URL: &str = "https://devcenter.heroku.com/articles/connecting-heroku-redis";
