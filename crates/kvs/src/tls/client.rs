//! What a client must do.

use super::{Scheme, TlsOffer, TlsRequirement, TlsSeen, seen::config_vars};
use crate::{Bastion, Cited, KeyValueStore, sources};

/// One thing a client has to do to connect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientDuty {
    /// Connect with TLS, to the `rediss://` URL in one of these config vars.
    UseTlsUrl { config_vars: Vec<String> },
    /// Not verify the certificate, for this host only: it is self-signed, and its chain cannot be verified.
    AcceptSelfSigned,
    /// Add one to the port of the URL to get TLS.
    AddOneToPort,
    /// Connect without TLS; there is none.
    UsePlainUrl { config_vars: Vec<String> },
    /// From outside the space: through the hosts these config vars name.
    TunnelThroughBastion { config_vars: Vec<String> },
}

/// The duties under a requirement; none where it is unknown.
pub fn client_duties(store: &KeyValueStore, requirement: TlsRequirement) -> Vec<Cited<ClientDuty>> {
    let plain_vars = || config_vars(store, |name| name.ends_with("_URL") && !name.ends_with("_TLS_URL"));
    let accept = || Cited::new(ClientDuty::AcceptSelfSigned, sources::SELF_SIGNED);
    let mut duties = match requirement {
        TlsRequirement::Unknown => Vec::new(),
        TlsRequirement::Required { .. }
        | TlsRequirement::BecomingRequired { .. }
        | TlsRequirement::Optional => {
            let duty = ClientDuty::UseTlsUrl { config_vars: tls_vars(store, requirement, plain_vars) };
            vec![Cited::new(duty, sources::KEY_VALUE_STORE), accept()]
        }
        TlsRequirement::NotRequired { tls: TlsOffer::NextPort } => {
            vec![Cited::new(ClientDuty::AddOneToPort, sources::CLI_CONNECT), accept()]
        }
        TlsRequirement::NotRequired { tls: TlsOffer::Nowhere } => {
            let duty = ClientDuty::UsePlainUrl { config_vars: plain_vars() };
            vec![Cited::new(duty, sources::KEY_VALUE_STORE)]
        }
    };
    if matches!(store.plan().bastion(), Some(Bastion::ConfigVars)) {
        let config_vars = config_vars(store, |name| name.ends_with("_BASTIONS"));
        duties.push(Cited::new(ClientDuty::TunnelThroughBastion { config_vars }, sources::CLI_CONNECT));
    }
    duties
}

/// The config vars that hold the TLS URL: the ones named so; and the plain ones once nothing else is accepted, unless
/// the platform itself still shows a plain URL.
fn tls_vars(
    store: &KeyValueStore,
    requirement: TlsRequirement,
    plain_vars: impl Fn() -> Vec<String>,
) -> Vec<String> {
    let seen = TlsSeen::of(store);
    let plain_holds_tls = match seen.scheme {
        Some(scheme) => scheme == Scheme::Tls,
        None => requirement.is_required(),
    };
    if plain_holds_tls || seen.tls_config_vars.is_empty() {
        let mut names = plain_vars();
        names.extend(seen.tls_config_vars);
        return names;
    }
    seen.tls_config_vars
}
