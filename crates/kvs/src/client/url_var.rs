//! Which config var a client should read its URL from (facts 4.4).

use platform::model::Reference;

use crate::{AttachedAs, KeyValueStore, Scheme, TlsOffer, TlsRequirement, TlsSeen};

/// What is known of the URL in a config var. Its text is never read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Holds {
    /// `rediss://`: the platform shows it, or the config var is made for it.
    Tls,
    /// It should be `rediss://`, since nothing else is accepted; nobody looked.
    TlsPresumably,
    /// `redis://`.
    Plain,
    /// `redis://` now, and `rediss://` after the upgrade.
    PlainUntilUpgrade,
    /// Nothing.
    Unknown,
}

/// A config var an app can connect through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrlVar {
    pub app: Reference,
    /// `REDIS_URL`
    pub name: String,
    pub holds: Holds,
    /// The one of its attachment to use; of two, the one that speaks TLS, and of two that do, the one every plan has.
    pub is_advised: bool,
    /// Whether the name follows from a rule and was not read.
    pub is_derived: bool,
}

impl Holds {
    /// Whether the URL is, as far as is known, one with TLS.
    pub fn is_tls(self) -> bool {
        matches!(self, Self::Tls | Self::TlsPresumably)
    }
}

/// Every config var with a URL of this store, app by app, the owning app first; of each attachment the advised one first.
///
/// `turns_on`: whether the upgrade that is advised makes TLS a requirement.
pub fn url_vars(store: &KeyValueStore, requirement: TlsRequirement, turns_on: bool) -> Vec<UrlVar> {
    let scheme = TlsSeen::of(store).scheme;
    let mut vars: Vec<UrlVar> = Vec::new();
    for app in store.attached_apps() {
        for attachment in &app.attachments {
            for var in of_attachment(&app.app, attachment, |name| holds(name, scheme, requirement, turns_on))
            {
                if !vars.iter().any(|known| known.app == var.app && known.name == var.name) {
                    vars.push(var);
                }
            }
        }
    }
    vars
}

fn of_attachment(app: &Reference, attachment: &AttachedAs, holds: impl Fn(&str) -> Holds) -> Vec<UrlVar> {
    let names = attachment.config_vars.names().iter().filter(|name| name.ends_with("_URL"));
    let mut vars: Vec<UrlVar> = names
        .map(|name| UrlVar {
            app: app.clone(),
            name: name.clone(),
            holds: holds(name),
            is_advised: false,
            is_derived: attachment.config_vars.is_derived(),
        })
        .collect();
    // Sorts are stable: among equals the order of the platform stays.
    vars.sort_by_key(|var| (rank(var.holds), is_made_for_tls(&var.name)));
    if let Some(first) = vars.first_mut() {
        first.is_advised = true;
    }
    vars
}

fn rank(holds: Holds) -> u8 {
    match holds {
        Holds::Tls | Holds::TlsPresumably => 0,
        Holds::PlainUntilUpgrade => 1,
        Holds::Unknown => 2,
        Holds::Plain => 3,
    }
}

fn is_made_for_tls(name: &str) -> bool {
    name.ends_with("_TLS_URL")
}

fn holds(name: &str, scheme: Option<Scheme>, requirement: TlsRequirement, turns_on: bool) -> Holds {
    if is_made_for_tls(name) {
        return Holds::Tls;
    }
    let plain = if turns_on { Holds::PlainUntilUpgrade } else { Holds::Plain };
    match (scheme, requirement) {
        (Some(Scheme::Tls), _) => Holds::Tls,
        (Some(Scheme::Plain), _) => plain,
        (None, TlsRequirement::Required { .. }) => Holds::TlsPresumably,
        (None, TlsRequirement::NotRequired { tls: TlsOffer::NextPort | TlsOffer::Nowhere }) => plain,
        (None, TlsRequirement::Optional) => Holds::Plain,
        (None, TlsRequirement::BecomingRequired { .. } | TlsRequirement::Unknown) => Holds::Unknown,
    }
}
