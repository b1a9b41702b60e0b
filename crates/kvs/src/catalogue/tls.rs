//! When TLS became required (facts 4.4), as data.

use serde::Deserialize;
use time::Date;

use crate::{Approximate, Line, Source, day};

/// The dates and lines the TLS rules depend on.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct TlsFacts {
    /// Production plans accept only TLS from this engine line on.
    pub production_from: Line,
    pub production_source: Source,
    /// Mini offers TLS from this engine line on.
    pub mini_offered_from: Line,
    pub mini_offered_source: Source,
    /// Plaintext began to be phased out on mini.
    pub mini_rollout_from: Approximate,
    /// Mini accepts only TLS from this day on.
    #[serde(deserialize_with = "day::date")]
    pub mini_required_from: Date,
    pub mini_source: Source,
    #[serde(deserialize_with = "day::date")]
    pub last_checked: Date,
}
