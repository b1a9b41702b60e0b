//! Why TLS is required, or is not.

use kvs::{TlsReason, UnknownTls};

use super::{day, unknown};

/// As a sentence.
pub fn sentence(reason: &TlsReason) -> String {
    match reason {
        TlsReason::ProductionEngine { version, from } => {
            format!(
                "Premium, private and shield plans accept only TLS since version {from}, and this one runs {version}."
            )
        }
        TlsReason::ProductionEngineBefore { version, from } => format!(
            "Premium, private and shield plans require TLS from version {from} on, and this one runs {version}. An \
             upgrade turns it on."
        ),
        TlsReason::MiniSince { date } => {
            format!("Mini plans accept only TLS since {}, whatever version they run.", day::long(*date))
        }
        TlsReason::MiniRollout { began, until } => format!(
            "Mini plans are losing plaintext: that began {} and is complete on {}.",
            day::on_or_in(*began),
            day::long(*until)
        ),
        TlsReason::MiniEngine { version, offered_from } => {
            format!(
                "Mini plans offer TLS beside plaintext from version {offered_from} on, and this one runs {version}."
            )
        }
        TlsReason::MiniEngineBefore { version, offered_from } => {
            format!("Mini plans offer TLS only from version {offered_from} on, and this one runs {version}.")
        }
        TlsReason::Unknown(why) => unknown_sentence(why),
    }
}

/// In a few words, for a cell whose verdict is unknown.
pub fn unknown_short(why: &UnknownTls) -> String {
    match why {
        UnknownTls::Version(_) => "the version is not known".to_owned(),
        UnknownTls::Plan => "unknown plan".to_owned(),
        UnknownTls::NoCatalogue => "no TLS dates at hand".to_owned(),
    }
}

fn unknown_sentence(why: &UnknownTls) -> String {
    match why {
        UnknownTls::Version(why) => format!("It depends on the version. {}", unknown::told(why).title),
        UnknownTls::Plan => "It depends on the plan, and this console does not know this plan.".to_owned(),
        UnknownTls::NoCatalogue => {
            "The catalogue of this console, which says when TLS became required, is missing. Reload the page."
                .to_owned()
        }
    }
}
