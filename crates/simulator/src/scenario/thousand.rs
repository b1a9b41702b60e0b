//! A thousand stores in four hundred apps, for speed.

use super::text::{AccountText, AddOnText, AppText, ProcessText, SignInText, TeamText, Text, TokenShape};
use crate::access::scope::Scope;
use std::collections::BTreeMap;

const APPS: usize = 400;
const ADDONS: usize = 1000;
const PLANS: [&str; 8] =
    ["mini", "premium-0", "premium-0", "premium-1", "premium-2", "premium-3", "premium-5", "premium-7"];
const VERSIONS: [&str; 7] = ["7.2.14", "7.2.14", "7.2.14", "8.1.4", "9.1.0", "7.0.15", "6.2.14"];

pub fn text() -> Text {
    Text {
        accounts: vec![AccountText {
            name: "owner".into(),
            full_name: "Olive Owner".into(),
            two_factor: false,
            unverified: false,
        }],
        sign_ins: vec![SignInText {
            name: "owner".into(),
            account: "owner".into(),
            shape: TokenShape::Current,
            scopes: vec![Scope::Global],
            may: "everything, on a thousand stores".into(),
        }],
        teams: ["north", "south", "east", "west"].map(team).into(),
        apps: (0..APPS).map(app).collect(),
        addons: (0..ADDONS).map(addon).collect(),
        ..Text::default()
    }
}

fn team(name: &str) -> TeamText {
    let members = BTreeMap::from([("owner".to_owned(), "admin".to_owned())]);
    TeamText { name: name.to_owned(), kind: "team".to_owned(), members }
}

fn app(number: usize) -> AppText {
    let team = pick(&["north", "south", "east", "west"], number);
    let process = |quantity, command: &str| ProcessText {
        quantity,
        size: "Standard-1X".to_owned(),
        command: command.to_owned(),
    };
    AppText {
        name: app_name(number),
        owner: None,
        team: Some(team.to_owned()),
        region: pick(&["us", "eu"], number).to_owned(),
        space: None,
        collaborators: BTreeMap::new(),
        maintenance: false,
        preboot: number.is_multiple_of(9),
        formation: BTreeMap::from([
            ("web".to_owned(), process(1, "bin/web")),
            ("worker".to_owned(), process(u32::from(!number.is_multiple_of(4)), "bin/worker")),
        ]),
        one_off: Vec::new(),
        releases: 3,
        config: BTreeMap::new(),
        created_days_ago: 300,
    }
}

fn addon(number: usize) -> AddOnText {
    AddOnText {
        name: format!(
            "redis-{}-{:05}",
            pick(&["round", "flat", "cubic", "curved", "angular"], number),
            10_000 + number * 7
        ),
        plan: format!("heroku-redis:{}", pick(&PLANS, number)),
        app: app_name(number % APPS),
        attachments: BTreeMap::new(),
        version: Some(pick(&VERSIONS, number).to_owned()),
        window: None,
        maintenance: None,
        history: Vec::new(),
        settings: super::text::SettingsText::default(),
        quirk: None,
        data_mb: None,
        clients_per_dyno: None,
        other_clients: None,
        plaintext: false,
        created_days_ago: 200,
    }
}

fn app_name(number: usize) -> String {
    format!("{}-{number:03}", pick(&["shop", "mail", "search", "report", "queue", "login"], number))
}

/// One of a few, in turn.
fn pick(choices: &[&'static str], number: usize) -> &'static str {
    choices.get(number % choices.len().max(1)).copied().unwrap_or_default()
}
