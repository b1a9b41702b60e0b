//! Whether TLS is required: by plan, engine and day, never by port or address.

use time::Date;

use crate::{Approximate, Family, Line, Plan, Source, TlsFacts, UnknownVersion, Verdict, Version, sources};

/// What a store accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TlsRequirement {
    /// Only TLS.
    Required { since: Since },
    /// Plaintext is being switched off, and is off for certain from `from` on.
    BecomingRequired { from: Date },
    /// Plaintext, and TLS beside it under a config var of its own.
    Optional,
    /// Plaintext.
    NotRequired { tls: TlsOffer },
    /// Nothing can be said.
    Unknown,
}

/// What made TLS a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Since {
    /// This engine line and every later one.
    Engine(Line),
    /// This day.
    Date(Date),
}

/// How TLS can be had where it is not required.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TlsOffer {
    /// Not at all.
    Nowhere,
    /// Through a tunnel on the port after the one in the URL.
    NextPort,
}

/// Why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TlsReason {
    /// A production plan whose engine is at least the first that accepts only TLS.
    ProductionEngine { version: Version, from: Line },
    /// A production plan whose engine is older than that.
    ProductionEngineBefore { version: Version, from: Line },
    /// Mini, and the day has come.
    MiniSince { date: Date },
    /// Mini, while plaintext was being switched off.
    MiniRollout { began: Approximate, until: Date },
    /// Mini before that, with an engine that offers TLS.
    MiniEngine { version: Version, offered_from: Line },
    /// Mini before that, with an engine that does not.
    MiniEngineBefore { version: Version, offered_from: Line },
    /// See there.
    Unknown(UnknownTls),
}

/// Why nothing can be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnknownTls {
    /// It depends on the version.
    Version(UnknownVersion),
    /// It depends on the plan, and this program does not know the plan.
    Plan,
    /// The catalogue holds no TLS facts.
    NoCatalogue,
}

impl TlsRequirement {
    /// Whether a client without TLS gets in.
    pub fn accepts_plaintext(self) -> Option<bool> {
        match self {
            Self::Required { .. } => Some(false),
            Self::Optional | Self::NotRequired { .. } => Some(true),
            Self::BecomingRequired { .. } | Self::Unknown => None,
        }
    }

    /// Whether a client with TLS gets in.
    pub fn accepts_tls(self) -> Option<bool> {
        match self {
            Self::Required { .. } | Self::BecomingRequired { .. } | Self::Optional => Some(true),
            Self::NotRequired { tls } => Some(tls == TlsOffer::NextPort),
            Self::Unknown => None,
        }
    }

    /// Whether it is required now.
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required { .. })
    }
}

type Answer = Verdict<TlsRequirement, TlsReason>;

/// The requirement for a plan, a version (or why there is none) and a day.
pub(crate) fn tls_requirement(
    plan: &Plan,
    version: Result<&Version, UnknownVersion>,
    facts: Option<&TlsFacts>,
    today: Date,
) -> Answer {
    let Some(facts) = facts else { return unknown(UnknownTls::NoCatalogue, sources::KEY_VALUE_STORE) };
    match plan.family() {
        Family::Mini => mini(version, facts, today),
        Family::Premium | Family::Private | Family::Shield => production(version, facts),
        Family::Other => unknown(UnknownTls::Plan, sources::KEY_VALUE_STORE),
    }
}

fn production(version: Result<&Version, UnknownVersion>, facts: &TlsFacts) -> Answer {
    let (from, source) = (facts.production_from, facts.production_source.clone());
    let (version, reached) = match reached(version, from) {
        Ok(answer) => answer,
        Err(why) => return unknown(UnknownTls::Version(why), source),
    };
    if reached {
        let value = TlsRequirement::Required { since: Since::Engine(from) };
        Verdict::new(value, TlsReason::ProductionEngine { version, from }, source)
    } else {
        let value = TlsRequirement::NotRequired { tls: TlsOffer::NextPort };
        Verdict::new(value, TlsReason::ProductionEngineBefore { version, from }, sources::CLI_CONNECT)
    }
}

fn mini(version: Result<&Version, UnknownVersion>, facts: &TlsFacts, today: Date) -> Answer {
    let until = facts.mini_required_from;
    if today >= until {
        // From that day on the plan alone decides, so the version need not be known.
        let value = TlsRequirement::Required { since: Since::Date(until) };
        return Verdict::new(value, TlsReason::MiniSince { date: until }, facts.mini_source.clone());
    }
    let (offered_from, source) = (facts.mini_offered_from, facts.mini_offered_source.clone());
    let (version, reached) = match reached(version, offered_from) {
        Ok(answer) => answer,
        Err(why) => return unknown(UnknownTls::Version(why), source),
    };
    if !reached {
        let value = TlsRequirement::NotRequired { tls: TlsOffer::Nowhere };
        return Verdict::new(value, TlsReason::MiniEngineBefore { version, offered_from }, source);
    }
    let began = facts.mini_rollout_from;
    if today >= began.earliest() {
        let value = TlsRequirement::BecomingRequired { from: until };
        return Verdict::new(value, TlsReason::MiniRollout { began, until }, facts.mini_source.clone());
    }
    Verdict::new(TlsRequirement::Optional, TlsReason::MiniEngine { version, offered_from }, source)
}

/// The version, and whether it is at least `from`; a version without a minor may leave that open.
fn reached(version: Result<&Version, UnknownVersion>, from: Line) -> Result<(Version, bool), UnknownVersion> {
    let version = version?;
    let reached = match version.minor() {
        Some(minor) => Line::new(version.major(), minor) >= from,
        None if version.major() == from.major && from.minor > 0 => return Err(UnknownVersion::NoMinor),
        None => version.major() >= from.major,
    };
    Ok((version.clone(), reached))
}

fn unknown(why: UnknownTls, source: Source) -> Answer {
    Verdict::new(TlsRequirement::Unknown, TlsReason::Unknown(why), source)
}
