//! Words of the page as a whole.

use upgrade::Intent;

use super::{act::sentence, fork::wish};

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

/// What other pages say of an upgrade.
pub fn under_way(intent: &Intent, persons_turn: bool, stopped: bool) -> String {
    let thing = sentence(&wish::thing(intent));
    match (stopped, persons_turn) {
        (true, _) => format!("{thing} is stopped."),
        (false, true) => format!("{thing} waits for your answer."),
        (false, false) => format!("{thing} is under way."),
    }
}

/// What other pages say of one that this browser only keeps the record of.
pub fn rests(intent: &Intent, paused: &[String]) -> String {
    let begun = format!("{} was begun in this browser and is not over.", sentence(&wish::thing(intent)));
    match paused {
        [] => begun,
        [app] => format!("{begun} {app} is still paused."),
        apps => format!("{begun} {} are still paused.", list(apps)),
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

/// The name of the file the journal is saved under.
pub fn journal_file(intent: &Intent) -> String {
    format!("{}-journal.json", wish::file(intent))
}

/// The name of the file the report is saved under.
pub fn report_file(intent: &Intent) -> String {
    format!("{}-report.md", wish::file(intent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn the_headline_says_which_add_on_goes_from_where_to_where() {
        assert_eq!(headline("redis-a", Some("7.2"), Some("9.1")), "Upgrade redis-a in place from 7.2 to 9.1");
        assert_eq!(headline("redis-a", None, Some("9.1")), "Upgrade redis-a in place to 9.1");
    }

    #[test]
    fn an_upgrade_whose_tab_was_closed_names_the_apps_it_left_paused() {
        let apps = ["shop".to_owned(), "till".to_owned()];
        let intent = samples::intent();
        assert!(rests(&intent, &[]).ends_with("is not over."));
        assert!(rests(&intent, &apps[..1]).ends_with("shop is still paused."));
        assert!(rests(&intent, &apps).ends_with("shop and till are still paused."));
    }

    #[test]
    fn what_is_shared_is_said_to_be() {
        assert_eq!(below("premium-0", "shop", 0), "premium-0, on shop");
        assert_eq!(below("premium-0", "shop", 1), "premium-0, on shop, shared with 1 other app");
    }
}
