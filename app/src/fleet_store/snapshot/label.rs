//! What stands on a snapshot, without opening it: which format, whose, from where and of when.

use time::{Duration, OffsetDateTime};

use super::FORMAT;

/// Older than this it tells nobody anything.
pub const OLDEST: Duration = Duration::hours(24);
/// A clock may be a little behind the one that wrote.
const AHEAD: Duration = Duration::minutes(5);

/// Whose it is: an account at a platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whose {
    /// UUID.
    pub account: String,
    /// The Platform API's origin.
    pub origin: String,
}

/// The label of one slice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub whose: Whose,
    /// When the list was read, to the second.
    pub at: OffsetDateTime,
    /// Which of how many slices.
    pub slice: (usize, usize),
}

impl Whose {
    /// Nothing when it is not known whose it would be: a token may not tell.
    pub fn known(account: &str, origin: &str) -> Option<Self> {
        let is_one = |text: &str| !text.is_empty() && !text.contains(char::is_whitespace);
        (is_one(account) && is_one(origin))
            .then(|| Self { account: account.to_owned(), origin: origin.to_owned() })
    }
}

impl Label {
    /// As the key it is kept under. Keys of one snapshot are in the order of its slices.
    pub fn key(&self) -> String {
        let Self { whose: Whose { account, origin }, at, slice: (slice, slices) } = self;
        format!("{FORMAT} {} {origin} {account} {slice:05} {slices}", at.unix_timestamp())
    }

    /// The label of a key; nothing when it is of another format, or none.
    pub fn of(key: &str) -> Option<Self> {
        let words: Vec<&str> = key.split(' ').collect();
        let &[FORMAT, at, origin, account, slice, slices] = words.as_slice() else { return None };
        Some(Self {
            whose: Whose::known(account, origin)?,
            at: OffsetDateTime::from_unix_timestamp(at.parse().ok()?).ok()?,
            slice: (slice.parse().ok()?, slices.parse().ok()?),
        })
    }

    /// Whether it is young enough to be shown.
    pub fn is_fresh(&self, now: OffsetDateTime) -> bool {
        is_fresh(self.at, now)
    }
}

/// Whether what was read at `at` is young enough to be shown.
pub fn is_fresh(at: OffsetDateTime, now: OffsetDateTime) -> bool {
    let age = now - at;
    age <= OLDEST && age >= -AHEAD
}
