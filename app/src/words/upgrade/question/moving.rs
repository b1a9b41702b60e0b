//! What is asked around a fork: what it costs, what it copied, which apps change over.

use upgrade::{Differs, Intent, Named};

use super::super::{Told, setting};
use crate::words::{count, list};

/// `$15.00 a month`, or that it is not known.
pub fn monthly(cents: Option<u64>) -> String {
    match cents {
        Some(cents) => format!("${}.{:02} a month", cents / 100, cents % 100),
        None => "a price the platform does not name".to_owned(),
    }
}

pub(super) fn confirm_fork(app: &Named, plan: &str, cents: Option<u64>, intent: &Intent) -> Told {
    Told::new(
        "Confirm the fork",
        [
            format!(
                "A new add-on {plan} is made for {}, for {}. It and {} are both paid until one of them is destroyed.",
                app.name,
                monthly(cents),
                intent.addon.name
            ),
            "Before it is made, everything that writes is paused, and you are asked first. The old add-on and its data \
             stay as they are."
                .to_owned(),
        ],
    )
}

pub(super) fn confirm_back(to: &Named, intent: &Intent) -> Told {
    Told::new(
        format!("Confirm going back to {}", to.name),
        [format!(
            "What was written to {} since it took over is not in {}: your apps will not find it any more. Nothing of it \
             is deleted: {} stays until you destroy it.",
            intent.addon.name, to.name, intent.addon.name
        )],
    )
}

pub(super) fn confirm_destroy(addon: &Named) -> Told {
    Told::new(
        format!("Confirm destroying {}", addon.name),
        [format!(
            "{} and all its data are deleted for good, and it costs nothing from then on. With it goes the way back.",
            addon.name
        )],
    )
}

pub(super) fn fork_failed(fork: &str, state: &str, intent: &Intent) -> Told {
    Told::new(
        "The platform gave the fork up",
        [format!(
            "{fork} reads as “{state}”. {} and its data are as they were, and no app was changed over. Make another fork, \
             or stop here: then what was paused is brought back.",
            intent.addon.name
        )],
    )
}

pub(super) fn stale(fork: &str) -> Told {
    Told::new(
        "The fork misses what was written since",
        [format!(
            "Writers were brought back after {fork} was copied. Another fork has to be made; {fork} is not used, and \
             costs until you destroy it."
        )],
    )
}

pub(super) fn status_sticks(fork: &Named, status: &str) -> Told {
    Told::new(
        "Is the copy complete?",
        [
            format!("The platform does not wait any more, but {} still says “{status}”.", fork.name),
            format!(
                "Compare both stores before you go on: `heroku redis:cli {} -a APP` and then `INFO keyspace` shows how \
                 many keys each holds. If the numbers agree, the copy is complete.",
                fork.name
            ),
        ],
    )
}

pub(super) fn carry_over(rows: &[Differs]) -> Told {
    let names: Vec<String> = rows.iter().map(|row| setting::name(row.what).to_owned()).collect();
    Told::new(
        "Carry the settings over?",
        [format!(
            "A fork does not copy them. {} differ from the old add-on: {}. Your data is not touched by them.",
            count(rows.len(), "setting", "settings"),
            list(&names)
        )],
    )
}

pub(super) fn promote(apps: &[Named], promoted: &[Named], intent: &Intent) -> Told {
    let names: Vec<String> = apps.iter().map(|app| app.name.clone()).collect();
    let done = match promoted.len() {
        0 => String::new(),
        number => format!("{} use it already.", count(number, "app", "apps")),
    };
    Told::new(
        format!("Change {} over?", list(&names)),
        [
            format!(
                "Each app gets the other add-on under the names it knows, which makes releases and restarts its dynos. {} \
                 keeps an attachment of its own, so that it stays.",
                intent.addon.name
            ),
            done,
        ],
    )
}

pub(super) fn confirmation(message: &str) -> Told {
    Told::new(
        "The platform asks to confirm this",
        ["Nothing was changed by the call. Going on sends it again, confirmed with the app's name."
            .to_owned()],
    )
    .quoting(message)
}

pub(super) fn payment(message: &str, url: Option<&str>) -> Told {
    Told::new(
        "The platform wants the account verified or paid first",
        [match url {
            Some(url) => format!("Nothing was changed. Do it at {url}, then try again."),
            None => {
                "Nothing was changed. Do it in the Heroku dashboard under Billing, then try again.".to_owned()
            }
        }],
    )
    .quoting(message)
}
