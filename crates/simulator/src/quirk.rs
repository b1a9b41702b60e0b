//! Switches for what is not known about the platform: each makes the simulated one behave in
//! another way that is possible too. docs/simulator.md tells how sure the usual way is.

use serde::Deserialize;
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

macro_rules! quirks {
    ($($(#[$doc:meta])* $variant:ident $name:literal $about:literal,)+) => {
        /// One way in which the platform may be otherwise than the simulator usually is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        pub enum Quirk {
            $(
                #[doc = $about]
                #[serde(rename = $name)]
                $variant,
            )+
        }

        impl Quirk {
            /// Every one there is.
            pub const ALL: &[Quirk] = &[$(Quirk::$variant),+];

            /// As `--quirk` and scenario files name it.
            pub fn name(self) -> &'static str {
                match self { $(Quirk::$variant => $name),+ }
            }

            /// What happens with it, in one line.
            pub fn about(self) -> &'static str {
                match self { $(Quirk::$variant => $about),+ }
            }
        }
    };
}

quirks! {
    DataApiWithoutCors "data-api-without-cors" "The Data API answers no page of another origin.",
    HeadersHidden "headers-hidden" "Pages of other origins read no header such as Next-Range.",
    ErrorsWithoutCors "errors-without-cors" "Refusals carry no Access-Control-Allow-Origin, so that a page sees a network failure.",
    PreflightNarrow "preflight-narrow" "A preflight grants Accept, Authorization, Content-Type and Range only.",
    DataApiGlobalOnly "data-api-global-only" "The Data API takes tokens of scope global only.",
    DataApiRateLimited "data-api-rate-limited" "Calls of the Data API count for the rate limit too.",
    RetryAfter "retry-after" "A 429 says in Retry-After when to come back.",
    MiniMaintenanceUnanswered "mini-maintenance-unanswered" "Asking for the maintenance of a mini store ends without an answer.",
    MiniMaintenanceNone "mini-maintenance-none" "The maintenance of a mini store is an empty record of status none.",
    NeverMaintainedNotFound "never-maintained-not-found" "A store that never had a maintenance answers 404 instead of an empty record.",
    BareMajorRefused "bare-major-refused" "An upgrade to a bare 9 is refused; 9.1 is taken.",
    CreateVersionIgnored "create-version-ignored" "A version asked for on create is ignored: new stores and forks get the newest.",
    UpgradeRefusedWith400 "upgrade-refused-with-400" "A refused upgrade answers 400 with nothing but a message.",
    UpgradeChangesAddress "upgrade-changes-address" "An upgrade in place gives the store another address, which restarts its apps.",
    MaintenanceFails "maintenance-fails" "An upgrade's maintenance that has run falls back to pending, on the old version.",
    RunIgnoredUnlessReady "run-ignored-unless-ready" "Running a maintenance that is not ready answers 200 and does nothing.",
    OtherReasons "other-reasons" "Maintenances name a method and a reason that nobody has seen yet.",
    OldDates "old-dates" "The Data API writes dates as 2019-11-07 22:00:00 +0000.",
    InfoRowsOther "info-rows-other" "The info rows Status, Version and HA Status are missing, and others go by other names.",
    ConfirmationWith400 "confirmation-with-400" "confirmation_required comes with 400 instead of 423.",
    TwoFactorWith412 "two-factor-with-412" "A missing second factor is a 412 instead of a 403.",
    VerificationWith422 "verification-with-422" "No way to pay is 422 verification_needed instead of 402 verification_required.",
    LastAttachmentConflict "last-attachment-conflict" "Taking an add-on's last attachment is 409 conflict instead of 422.",
    ResolveEmpty "resolve-empty" "Resolving what does not exist answers an empty list instead of 404.",
    MiniWithoutTlsUrl "mini-without-tls-url" "A mini store gives its apps no second config var ending in TLS_URL.",
}

impl fmt::Display for Quirk {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

impl FromStr for Quirk {
    type Err = UnknownQuirk;

    fn from_str(name: &str) -> Result<Self, UnknownQuirk> {
        Self::ALL
            .iter()
            .copied()
            .find(|quirk| quirk.name() == name)
            .ok_or_else(|| UnknownQuirk(name.to_owned()))
    }
}

/// A name that is no quirk's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownQuirk(String);

impl fmt::Display for UnknownQuirk {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known: Vec<&str> = Quirk::ALL.iter().map(|quirk| quirk.name()).collect();
        write!(formatter, "There is no quirk {:?}. Known: {}.", self.0, known.join(", "))
    }
}

impl std::error::Error for UnknownQuirk {}

/// Those of one simulation.
#[derive(Clone, Debug, Default)]
pub struct Quirks(BTreeSet<Quirk>);

impl Quirks {
    pub fn has(&self, quirk: Quirk) -> bool {
        self.0.contains(&quirk)
    }

    pub fn names(&self) -> Vec<&'static str> {
        self.0.iter().map(|quirk| quirk.name()).collect()
    }
}

impl FromIterator<Quirk> for Quirks {
    fn from_iter<I: IntoIterator<Item = Quirk>>(quirks: I) -> Self {
        Self(quirks.into_iter().collect())
    }
}
