//! How long things take and how often to look. All are divided by the run's pace, except how long a read counts.

use std::{ops::Range, time::Duration};

const fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

/// How long a read counts for a decision. Real time: it is about this computer's sleep, not about the platform.
pub(crate) const FRESH: Duration = seconds(60);
/// On top, for each app: many apps take longer to read.
pub(crate) const FRESH_PER_APP: Duration = seconds(6);
/// How long after a lost answer the change may still arrive.
pub(crate) const SETTLE: Duration = seconds(10);
/// The same for what cannot be undone.
pub(crate) const SETTLE_FINAL: Duration = seconds(30);
/// How long the effect of an accepted change may take to show.
pub(crate) const EFFECT: Duration = seconds(120);
/// The same for the maintenance to appear after a request.
pub(crate) const BEGIN: Duration = seconds(600);
/// How long the new version may take to be read after everything ran.
pub(crate) const VERSION: Duration = seconds(120);
/// How long restored dynos are waited for.
pub(crate) const DYNOS_UP: Duration = seconds(180);
/// How long the go-ahead for the switch counts. Real time: it is about the person still being there.
pub(crate) const CONSENT: Duration = seconds(30 * 60);

/// How long a store may say that it is being copied after the platform stopped waiting, before the person is asked.
pub(crate) const STATUS: Duration = seconds(60);

/// Looks while something short goes on.
pub(crate) const POLL: Duration = seconds(5);
/// Looks while a change shows its effect.
pub(crate) const POLL_EFFECT: Duration = seconds(2);
/// Longest pause between looks while a maintenance is prepared.
pub(crate) const POLL_SLOW: Duration = seconds(30);

/// Preparing usually takes about 15 minutes (facts 4.3).
pub(crate) const USUALLY_PREPARING: Range<Duration> = seconds(10 * 60)..seconds(20 * 60);
/// Running takes seconds to minutes (facts 4.3).
pub(crate) const USUALLY_RUNNING: Range<Duration> = seconds(5)..seconds(5 * 60);
/// Dynos get 30 seconds to stop, and need about as long to start.
pub(crate) const USUALLY_DYNOS: Range<Duration> = seconds(5)..seconds(60);
/// A fork takes minutes to be made, and longer the more it copies.
pub(crate) const USUALLY_FORKING: Range<Duration> = seconds(2 * 60)..seconds(15 * 60);
/// A destroyed add-on is gone soon.
pub(crate) const USUALLY_GOING: Range<Duration> = seconds(5)..seconds(2 * 60);
/// Longer than a fork should take.
pub(crate) const LATE_FORK: Duration = seconds(30 * 60);
/// Far beyond anything seen.
pub(crate) const LATE: Duration = seconds(60 * 60);
/// The same for dynos.
pub(crate) const LATE_DYNOS: Duration = seconds(5 * 60);

/// The platform's bucket fills about 75 a minute; this is for answers that do not say how long (facts 1.4).
pub(crate) const RATE_LIMIT: Duration = seconds(60);
/// First pause after a read failed; doubles each time.
pub(crate) const RETRY: Duration = seconds(2);
/// Longest such pause.
pub(crate) const RETRY_MOST: Duration = seconds(60);
/// So many failed reads in a row, then the person is told.
pub(crate) const FAILURES: u32 = 8;
/// The same for reads that are not needed to go on.
pub(crate) const FAILURES_OPTIONAL: u32 = 3;
/// So many lost answers to one change, then the person is told.
pub(crate) const LOST: usize = 4;
