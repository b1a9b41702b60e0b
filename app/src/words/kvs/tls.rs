//! TLS: whether it is required, what is seen of it, and what a client must do.

use kvs::{ClientDuty, Since, TlsOffer, TlsRequirement, TlsSeen};

use super::{Told, day};
use crate::{
    text::{Message, kvs::tls as text},
    words::list,
};

/// In a word or two.
pub fn short(requirement: TlsRequirement) -> Message {
    match requirement {
        TlsRequirement::Required { .. } => text::REQUIRED,
        TlsRequirement::BecomingRequired { .. } => text::BECOMING_REQUIRED,
        TlsRequirement::Optional => text::OPTIONAL,
        TlsRequirement::NotRequired { .. } => text::NOT_REQUIRED,
        TlsRequirement::Unknown => text::UNKNOWN,
    }
}

/// Since when, or what else there is to know in a few words; `None` where the reason says it better.
pub fn since(requirement: TlsRequirement) -> Option<String> {
    match requirement {
        TlsRequirement::Required { since: Since::Engine(line) } => {
            Some(text::SinceVersion { line: &line }.text())
        }
        TlsRequirement::Required { since: Since::Date(date) } => {
            Some(text::SinceDay { day: &day::short(date) }.text())
        }
        TlsRequirement::BecomingRequired { from } => {
            Some(text::CertainFrom { day: &day::short(from) }.text())
        }
        TlsRequirement::Optional => Some(text::PLAIN_WORKS.into()),
        TlsRequirement::NotRequired { tls: TlsOffer::NextPort } => Some(text::NEXT_PORT.into()),
        TlsRequirement::NotRequired { tls: TlsOffer::Nowhere } => Some(text::NOWHERE.into()),
        TlsRequirement::Unknown => None,
    }
}

/// As a sentence: what gets in.
pub fn sentence(requirement: TlsRequirement) -> String {
    match requirement {
        TlsRequirement::Required { since: Since::Engine(line) } => {
            text::RequiredSinceVersion { line: &line }.text()
        }
        TlsRequirement::Required { since: Since::Date(date) } => {
            text::RequiredSinceDay { day: &day::long(date) }.text()
        }
        TlsRequirement::BecomingRequired { from } => {
            text::BecomingRequiredSentence { day: &day::long(from) }.text()
        }
        TlsRequirement::Optional => text::OPTIONAL_SENTENCE.into(),
        TlsRequirement::NotRequired { tls: TlsOffer::NextPort } => text::NEXT_PORT_SENTENCE.into(),
        TlsRequirement::NotRequired { tls: TlsOffer::Nowhere } => text::NOWHERE_SENTENCE.into(),
        TlsRequirement::Unknown => text::UNKNOWN_SENTENCE.into(),
    }
}

/// What a client must do.
pub fn duty(duty: &ClientDuty) -> Told {
    match duty {
        ClientDuty::UseTlsUrl { config_vars } => match config_vars.as_slice() {
            [] => Told::new(text::USE_TLS, text::USE_TLS_TEXT),
            vars => Told::new(text::USE_TLS, text::UseTlsTextVars { vars: &list(vars) }),
        },
        ClientDuty::AcceptSelfSigned => Told::new(text::ACCEPT_SELF_SIGNED, text::ACCEPT_SELF_SIGNED_TEXT),
        ClientDuty::AddOneToPort => Told::new(text::ADD_ONE, text::ADD_ONE_TEXT),
        ClientDuty::UsePlainUrl { config_vars } => match config_vars.as_slice() {
            [] => Told::new(text::USE_PLAIN, text::USE_PLAIN_TEXT),
            vars => Told::new(text::USE_PLAIN, text::UsePlainTextVars { vars: &list(vars) }),
        },
        ClientDuty::TunnelThroughBastion { config_vars } => match config_vars.as_slice() {
            [] => Told::new(text::TUNNEL, text::TUNNEL_TEXT),
            vars => Told::new(text::TUNNEL, text::TunnelTextVars { vars: &list(vars) }),
        },
    }
}

/// The scheme the platform shows, and what it means.
pub fn scheme(seen: &TlsSeen) -> Option<String> {
    seen.scheme.map(|scheme| format!("{}://", scheme.as_str()))
}

/// What the platform's own flag says.
pub fn native(seen: &TlsSeen) -> Option<Message> {
    seen.native.map(|native| if native { text::NATIVE_YES } else { text::NATIVE_NO })
}

/// The port the URL names. Nothing follows from it.
pub fn port(port: u16) -> String {
    text::Port { port: &port }.text()
}
