//! TLS: whether it is required, what is seen of it, and what a client must do.

use kvs::{ClientDuty, Since, TlsOffer, TlsRequirement, TlsSeen};

use super::{Told, day};
use crate::words::list;

/// In a word or two.
pub fn short(requirement: TlsRequirement) -> &'static str {
    match requirement {
        TlsRequirement::Required { .. } => "Required",
        TlsRequirement::BecomingRequired { .. } => "Becoming required",
        TlsRequirement::Optional => "Optional",
        TlsRequirement::NotRequired { .. } => "Not required",
        TlsRequirement::Unknown => "Unknown",
    }
}

/// Since when, or what else there is to know in a few words; `None` where the reason says it better.
pub fn since(requirement: TlsRequirement) -> Option<String> {
    match requirement {
        TlsRequirement::Required { since: Since::Engine(line) } => Some(format!("since version {line}")),
        TlsRequirement::Required { since: Since::Date(date) } => Some(format!("since {}", day::short(date))),
        TlsRequirement::BecomingRequired { from } => Some(format!("for certain from {}", day::short(from))),
        TlsRequirement::Optional => Some("plaintext still works".to_owned()),
        TlsRequirement::NotRequired { tls: TlsOffer::NextPort } => {
            Some("offered on the next port".to_owned())
        }
        TlsRequirement::NotRequired { tls: TlsOffer::Nowhere } => {
            Some("not offered by this version".to_owned())
        }
        TlsRequirement::Unknown => None,
    }
}

/// As a sentence: what gets in.
pub fn sentence(requirement: TlsRequirement) -> String {
    match requirement {
        TlsRequirement::Required { since: Since::Engine(line) } => {
            format!("Since version {line} only connections with TLS are accepted.")
        }
        TlsRequirement::Required { since: Since::Date(date) } => {
            format!("Since {} only connections with TLS are accepted.", day::long(date))
        }
        TlsRequirement::BecomingRequired { from } => format!(
            "Plaintext is being switched off, and is off for certain from {}. Connections with TLS are accepted.",
            day::long(from)
        ),
        TlsRequirement::Optional => "Plaintext is accepted, and so is TLS.".to_owned(),
        TlsRequirement::NotRequired { tls: TlsOffer::NextPort } => {
            "Plaintext is accepted, and TLS on the port after the one in the URL.".to_owned()
        }
        TlsRequirement::NotRequired { tls: TlsOffer::Nowhere } => {
            "Only plaintext: this version has no TLS on this plan.".to_owned()
        }
        TlsRequirement::Unknown => {
            "Let your clients use TLS if they can: that is right wherever it is required.".to_owned()
        }
    }
}

/// What a client must do.
pub fn duty(duty: &ClientDuty) -> Told {
    match duty {
        ClientDuty::UseTlsUrl { config_vars } => Told::new(
            "Connect with TLS",
            format!("Use the rediss:// URL{}; with redis:// the client does not get in.", from(config_vars)),
        ),
        ClientDuty::AcceptSelfSigned => Told::new(
            "Do not verify the certificate, for this host only",
            "Heroku's certificates are self-signed and cannot be traced to an authority: a client that verifies refuses \
             to connect.",
        ),
        ClientDuty::AddOneToPort => Told::new(
            "For TLS, add one to the port",
            "The URL names the port without TLS; the one after it speaks TLS. A later version ends the port without.",
        ),
        ClientDuty::UsePlainUrl { config_vars } => Told::new(
            "Connect without TLS",
            format!("Use the redis:// URL{}: this version has nothing else on this plan.", from(config_vars)),
        ),
        ClientDuty::TunnelThroughBastion { config_vars } => Told::new(
            "From outside the space, tunnel through a bastion",
            match config_vars.as_slice() {
                [] => "The hosts stand in a config var that ends in _BASTIONS. Apps in the space connect directly.".to_owned(),
                vars => format!("The hosts stand in {}. Apps in the space connect directly.", list(vars)),
            },
        ),
    }
}

fn from(config_vars: &[String]) -> String {
    match config_vars {
        [] => String::new(),
        vars => format!(" in {}", list(vars)),
    }
}

/// The scheme the platform shows, and what it means.
pub fn scheme(seen: &TlsSeen) -> Option<String> {
    seen.scheme.map(|scheme| format!("{}://", scheme.as_str()))
}

/// What the platform's own flag says.
pub fn native(seen: &TlsSeen) -> Option<&'static str> {
    seen.native.map(|native| {
        if native {
            "The platform says: TLS directly on this port."
        } else {
            "The platform says: a legacy connection."
        }
    })
}

/// The port the URL names. Nothing follows from it.
pub fn port(port: u16) -> String {
    format!("on port {port}")
}
