//! Why TLS is required, or is not.

use kvs::{TlsReason, UnknownTls};

use super::{day, unknown};
use crate::{
    text::{Message, kvs::tls_reason as text},
    words::sentences,
};

/// As a sentence.
pub fn sentence(reason: &TlsReason) -> String {
    match reason {
        TlsReason::ProductionEngine { version, from } => text::Production { version, from }.text(),
        TlsReason::ProductionEngineBefore { version, from } => {
            text::ProductionBefore { version, from }.text()
        }
        TlsReason::MiniSince { date } => text::MiniSince { day: &day::long(*date) }.text(),
        TlsReason::MiniRollout { began, until } => {
            text::MiniRollout { began: &day::on_or_in(*began), until: &day::long(*until) }.text()
        }
        TlsReason::MiniEngine { version, offered_from: from } => text::MiniEngine { version, from }.text(),
        TlsReason::MiniEngineBefore { version, offered_from: from } => {
            text::MiniEngineBefore { version, from }.text()
        }
        TlsReason::Unknown(why) => unknown_sentence(why),
    }
}

/// In a few words, for a cell whose verdict is unknown.
pub fn unknown_short(why: &UnknownTls) -> Message {
    match why {
        UnknownTls::Version(_) => text::VERSION_SHORT,
        UnknownTls::Plan => text::PLAN_SHORT,
        UnknownTls::NoCatalogue => text::NO_CATALOGUE_SHORT,
    }
}

fn unknown_sentence(why: &UnknownTls) -> String {
    match why {
        UnknownTls::Version(why) => sentences(&[text::VERSION.into(), unknown::told(why).title]),
        UnknownTls::Plan => text::PLAN.into(),
        UnknownTls::NoCatalogue => text::NO_CATALOGUE.into(),
    }
}
