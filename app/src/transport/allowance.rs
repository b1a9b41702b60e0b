//! The buckets of both APIs, as their answers tell. Each has its own: whether they share one is not known (facts 1.4).

use std::time::Duration;

use http::HeaderMap;
use leptos::prelude::*;
use platform::{Api, wire::facts};
use time::OffsetDateTime;

use super::bucket::Bucket;

/// A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Allowance {
    platform: StoredValue<Bucket>,
    data: StoredValue<Bucket>,
}

impl Allowance {
    /// Nothing known.
    pub fn new() -> Self {
        Self { platform: StoredValue::new(Bucket::default()), data: StoredValue::new(Bucket::default()) }
    }

    /// Reads what an answer says is left.
    pub fn hear(self, api: Api, headers: &HeaderMap, now: OffsetDateTime) {
        if let Some(left) = facts(headers).rate_limit_remaining {
            self.of(api).try_update_value(|bucket| bucket.hear(left, now));
        }
    }

    /// How long a read that nobody waits for has to wait, see [`Bucket::turn`].
    pub fn turn(self, api: Api, now: OffsetDateTime) -> Duration {
        self.of(api).try_update_value(|bucket| bucket.turn(now)).unwrap_or_default()
    }

    fn of(self, api: Api) -> StoredValue<Bucket> {
        match api {
            Api::Platform => self.platform,
            Api::Data => self.data,
        }
    }
}
