//! Every address of the console, made and read in one place. The address is the state: what is not in it is not
//! kept when a person shares it or presses Back.

mod clients;
mod fleet;
mod navigate;
mod report;
mod upgrade;

pub use clients::ClientsQuery;
pub use fleet::{Column, Direction, FleetQuery, Show, urgency_word};
pub use navigate::{Go, use_go, use_place};
pub use report::{Form, ReportQuery};
pub use upgrade::{UpgradeQuery, Way};

use percent_encoding::percent_decode_str;
use platform::wire::segment;

/// The address of [`Place::fleet`]. By itself, as the next one, for the page that everybody downloads first: it does
/// without what makes all other addresses.
pub const FLEET: &str = "/";
/// The address of [`Place::Paste`].
pub const PASTE: &str = "/paste";

/// A page with everything its address says.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// `/`: every add-on.
    Fleet(FleetQuery),
    /// `/addons/{id or name}`.
    Addon(String),
    /// `/addons/{id or name}/upgrade`.
    Upgrade(String, UpgradeQuery),
    /// `/addons/{id or name}/clients`: what to set in the clients of one add-on.
    Clients(String, ClientsQuery),
    /// `/addons/{id or name}/report`: what is known of one add-on, to take along.
    AddonReport(String, ReportQuery),
    /// `/report`: the same of all add-ons, or of those a list leaves over.
    Report(ReportQuery),
    /// `/look-up`: finds an add-on by what a person knows of it.
    LookUp(String),
    /// `/paste`: shows what a person pasted from the official client. Nothing of it is in the address.
    Paste,
    /// `/deadlines`: what comes for which add-ons, and when; filtered the way the fleet is.
    Deadlines(FleetQuery),
    /// `/activity`: what this tab asked and changed.
    Activity,
    /// `/sign-in`.
    SignIn,
    /// No page of ours.
    Unknown,
}

impl Place {
    /// The fleet without search or filter.
    pub fn fleet() -> Self {
        Self::Fleet(FleetQuery::default())
    }

    /// The dates of all add-ons.
    pub fn deadlines() -> Self {
        Self::Deadlines(FleetQuery::default())
    }

    /// The page of one add-on.
    pub fn addon(addon: &str) -> Self {
        Self::Addon(addon.to_owned())
    }

    /// The start of one add-on's upgrade.
    pub fn upgrade(addon: &str) -> Self {
        Self::Upgrade(addon.to_owned(), UpgradeQuery::default())
    }

    /// One way of an upgrade, or of what follows one.
    pub fn upgrade_by(addon: &str, way: Way) -> Self {
        Self::Upgrade(addon.to_owned(), UpgradeQuery::by(way))
    }

    /// What to set in the clients of one add-on.
    pub fn clients(addon: &str) -> Self {
        Self::Clients(addon.to_owned(), ClientsQuery::default())
    }

    /// The report of one add-on.
    pub fn addon_report(addon: &str) -> Self {
        Self::AddonReport(addon.to_owned(), ReportQuery::default())
    }

    /// The address, beginning with a slash.
    pub fn href(&self) -> String {
        match self {
            Self::Fleet(query) => with_query("/".to_owned(), &query.pairs()),
            Self::Addon(addon) => format!("/addons/{}", segment(addon)),
            Self::Upgrade(addon, query) => {
                with_query(format!("/addons/{}/upgrade", segment(addon)), &query.pairs())
            }
            Self::Clients(addon, query) => {
                with_query(format!("/addons/{}/clients", segment(addon)), &query.pairs())
            }
            Self::AddonReport(addon, query) => {
                with_query(format!("/addons/{}/report", segment(addon)), &query.pairs())
            }
            Self::Report(query) => with_query("/report".to_owned(), &query.pairs()),
            Self::LookUp(search) => {
                let search = Some(("q", search.clone())).filter(|(_, search)| !search.is_empty());
                with_query("/look-up".to_owned(), search.as_slice())
            }
            Self::Paste => PASTE.to_owned(),
            Self::Deadlines(query) => with_query("/deadlines".to_owned(), &query.pairs()),
            Self::Activity => "/activity".to_owned(),
            Self::SignIn => "/sign-in".to_owned(),
            Self::Unknown => "/not-found".to_owned(),
        }
    }

    /// Reads an address; parts it does not know are left out, never an error.
    ///
    /// `query` is the part after the question mark, with or without it.
    pub fn parse(path: &str, query: &str) -> Self {
        let parts: Vec<String> = path
            .split('/')
            .filter(|part| !part.is_empty())
            .map(|part| percent_decode_str(part).decode_utf8_lossy().into_owned())
            .collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let pairs: Vec<(String, String)> =
            form_urlencoded::parse(query.trim_start_matches('?').as_bytes()).into_owned().collect();
        match parts.as_slice() {
            [] => Self::Fleet(FleetQuery::read(&pairs)),
            ["addons", addon] => Self::addon(addon),
            ["addons", addon, "upgrade"] => Self::Upgrade((*addon).to_owned(), UpgradeQuery::read(&pairs)),
            ["addons", addon, "clients"] => Self::Clients((*addon).to_owned(), ClientsQuery::read(&pairs)),
            ["addons", addon, "report"] => Self::AddonReport((*addon).to_owned(), ReportQuery::read(&pairs)),
            ["report"] => Self::Report(ReportQuery::read(&pairs)),
            ["look-up"] => Self::LookUp(
                pairs.into_iter().find(|(name, _)| name == "q").map(|(_, search)| search).unwrap_or_default(),
            ),
            ["paste"] => Self::Paste,
            ["deadlines"] => Self::Deadlines(FleetQuery::read(&pairs)),
            ["activity"] => Self::Activity,
            ["sign-in"] => Self::SignIn,
            _ => Self::Unknown,
        }
    }
}

fn with_query(path: String, pairs: &[(&str, String)]) -> String {
    if pairs.is_empty() {
        return path;
    }
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs.iter().map(|(name, value)| (*name, value.as_str())))
        .finish();
    format!("{path}?{query}")
}

#[cfg(test)]
mod golden;
