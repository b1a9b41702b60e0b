//! Words of the page as a whole.

use time::Date;
use upgrade::{Changed, Intent};

use super::{act::sentence, by_hand, fork::wish};

use crate::words::{count, list};

pub const ABOVE: &str = "Add-ons";
pub const STEPS: &str = "Steps";
pub const NOW: &str = "What is happening now";
pub const STOP: &str = "Stop here…";
pub const READING: &str = "Reading what the platform knows of it…";
pub const SAVE_JOURNAL: &str = "Save the journal";
pub const NOT_SAVED: &str = "The browser did not take the file. Copy the commands above instead.";
pub const NOT_KEPT: &str = "This browser keeps nothing";
pub const NOT_KEPT_WHY: &str = "Storage is blocked or full, so the record of what is changed lives only in this tab. Save the \
     journal before going on: it holds the quantities your process types had.";
pub const BACK_TO_ADDON: &str = "Back to the add-on";
pub const TO_FLEET: &str = "See all add-ons";
pub const COMMAND: &str = "The same with the Heroku CLI";
pub const COMMANDS: &str = "The same with the Heroku CLI, in this order";
pub const SINCE_V9: &str = "# CLI v9 and later";
pub const UNTIL_V8: &str = "# CLI v8.11.5 and earlier";
pub const PLACEHOLDER: &str = "Put the store’s TLS URL in the place of <…>; it holds the password, so keep it out of shared \
     screens and shell history. In the older form a newer CLI repeats the whole line, password and all, in its deprecation \
     warning: use the form with -- there.";
pub const PLATFORM_SAID: &str = "The platform said";
pub const LOOK_NOW: &str = "Look now";
pub const SOURCE: &str = "Source";

/// The headline: `Upgrade redis-round-1 in place from 7.2 to 9.1`.
pub fn headline(addon: &str, from: Option<&str>, to: Option<&str>) -> String {
    match (from, to) {
        (Some(from), Some(to)) => format!("Upgrade {addon} in place from {from} to {to}"),
        (None, Some(to)) => format!("Upgrade {addon} in place to {to}"),
        (Some(from), None) => format!("Upgrade {addon} in place from {from}"),
        (None, None) => format!("Upgrade {addon} in place"),
    }
}

/// The line below: which plan, whose, and how many apps will be paused.
pub fn below(plan: &str, owner: &str, shared_with: usize) -> String {
    match shared_with {
        0 => format!("{plan}, on {owner}"),
        more => format!("{plan}, on {owner}, shared with {}", count(more, "other app", "other apps")),
    }
}

/// The tab's name while the console waits for the person.
pub fn tab_your_turn(addon: &str) -> String {
    format!("Your turn: {addon}")
}

/// The tab's name while something goes on.
pub fn tab_working(step: &str, addon: &str) -> String {
    format!("{step}: {addon}")
}

/// The tab's name at the end.
pub fn tab_over(done: bool, addon: &str) -> String {
    if done { format!("Done: {addon}") } else { format!("Stopped: {addon}") }
}

pub const GO_THERE: &str = "Go there";

/// Where an upgrade of this tab stands, as other pages tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    UnderWay,
    /// It waits for the person.
    YourTurn,
    Stopped,
    Done,
}

/// What other pages say of an upgrade of this tab. `changed`: what of the apps is not as before, while nobody is about
/// to put it back.
pub fn under_way(intent: &Intent, standing: Standing, changed: &[Changed]) -> String {
    let thing = sentence(&wish::thing(intent));
    match standing {
        Standing::Stopped => with_paused(&format!("{thing} is stopped."), changed),
        Standing::Done => with_paused(&format!("{thing} is done."), changed),
        Standing::YourTurn => format!("{thing} waits for your answer."),
        Standing::UnderWay => format!("{thing} is under way."),
    }
}

/// What other pages say of one that this browser only keeps the record of.
pub fn rests(intent: &Intent, is_done: bool, changed: &[Changed]) -> String {
    let thing = sentence(&wish::thing(intent));
    let begun = match is_done {
        true => format!("{thing} is done."),
        false => format!("{thing} was begun in this browser and is not over."),
    };
    with_paused(&begun, changed)
}

fn with_paused(begun: &str, changed: &[Changed]) -> String {
    match by_hand::paused(changed).as_slice() {
        [] => begun.to_owned(),
        [(app, what)] => format!("{begun} {app} is still paused: {what}."),
        apps => {
            let names: Vec<String> = apps.iter().map(|(app, _)| app.clone()).collect();
            let each: Vec<String> = apps.iter().map(|(app, what)| format!("{app} ({what})")).collect();
            format!("{begun} {} are still paused: {}.", list(&names), each.join(", "))
        }
    }
}

/// What stands above the sign-in form when the session ended in the middle.
pub fn signed_out(intent: &Intent, paused: bool) -> String {
    let paused = if paused { " Its apps are paused until then." } else { "" };
    format!("{} rests until you are signed in again.{paused}", sentence(&wish::thing(intent)))
}

/// How long the writers have been paused.
pub fn paused_for(length: &str) -> String {
    format!("Writers paused for {length}")
}

/// The name of the file the journal is saved under on a day.
pub fn journal_file(intent: &Intent, day: Date) -> String {
    format!("{}-{day}-journal.json", wish::file(intent))
}

/// The name of the file the report is saved under.
pub fn report_file(intent: &Intent) -> String {
    format!("{}-report.md", wish::file(intent))
}

#[cfg(test)]
mod tests {
    use upgrade::{Back, Thing};

    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn the_headline_says_which_add_on_goes_from_where_to_where() {
        assert_eq!(headline("redis-a", Some("7.2"), Some("9.1")), "Upgrade redis-a in place from 7.2 to 9.1");
        assert_eq!(headline("redis-a", None, Some("9.1")), "Upgrade redis-a in place to 9.1");
    }

    #[test]
    fn an_upgrade_whose_tab_was_closed_names_the_apps_it_left_paused() {
        let intent = samples::intent();
        let shop = samples::changed(Back::Open, true);
        let till = Changed { thing: Thing::MaintenanceMode { app: samples::app("till") }, ..shop.clone() };
        assert!(rests(&intent, false, &[]).ends_with("is not over."));
        let one = rests(&intent, false, std::slice::from_ref(&shop));
        assert!(one.ends_with("is not over. shop is still paused: worker 4 → 0."), "{one}");
        let both = rests(&intent, true, &[shop, till]);
        let paused =
            "is done. shop and till are still paused: shop (worker 4 → 0), till (maintenance mode on).";
        assert!(both.ends_with(paused), "{both}");
    }

    #[test]
    fn a_saved_journal_is_named_after_the_add_on_and_the_day() {
        let day = time::macros::date!(2026 - 11 - 23);
        assert_eq!(journal_file(&samples::intent(), day), "redis-round-1-to-9.1-2026-11-23-journal.json");
    }

    #[test]
    fn what_is_shared_is_said_to_be() {
        assert_eq!(below("premium-0", "shop", 0), "premium-0, on shop");
        assert_eq!(below("premium-0", "shop", 1), "premium-0, on shop, shared with 1 other app");
    }
}
