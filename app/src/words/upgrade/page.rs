//! Words of the page as a whole.

use time::Date;
use upgrade::{Changed, Intent, Method};

use super::{by_hand, fork::wish};
use crate::{
    text::upgrade::page::*,
    words::{commas, list, number, sentences},
};

pub(crate) use crate::text::upgrade::page::{
    ABOVE, BACK_TO_ADDON, COMMAND, COMMANDS, GO_THERE, LOOK_NOW, NOT_KEPT, NOT_KEPT_WHY, NOT_SAVED,
    PLACEHOLDER, PLATFORM_SAID, READING, SAVE_JOURNAL, SINCE_V9, SOURCE, STEPS, STOP, TO_FLEET, UNTIL_V8,
};

/// The headline: `Upgrade redis-round-1 in place from 7.2 to 9.1`
pub fn headline(addon: &str, from: Option<&str>, to: Option<&str>) -> String {
    let addon = &addon;
    match (&from, &to) {
        (Some(from), Some(to)) => HeadlineFromTo { addon, from, to }.text(),
        (None, Some(to)) => HeadlineTo { addon, to }.text(),
        (Some(from), None) => HeadlineFrom { addon, from }.text(),
        (None, None) => Headline { addon }.text(),
    }
}

/// The line below: which plan, whose, and how many apps will be paused.
pub fn below(plan: &str, owner: &str, shared_with: usize) -> String {
    match shared_with {
        0 => Below { plan: &plan, owner: &owner }.text(),
        others => BelowShared { plan: &plan, owner: &owner, others: number(others) }.text(),
    }
}

/// The tab's name while the console waits for the person.
pub fn tab_your_turn(addon: &str) -> String {
    TabYourTurn { addon: &addon }.text()
}

/// The tab's name while something goes on.
pub fn tab_working(step: &str, addon: &str) -> String {
    TabWorking { step: &step, addon: &addon }.text()
}

/// The tab's name at the end.
pub fn tab_over(done: bool, addon: &str) -> String {
    if done { TabDone { addon: &addon }.text() } else { TabStopped { addon: &addon }.text() }
}

/// What is done to an add-on, as a sentence begins with it: `The upgrade of redis-a to 9.1`.
pub fn thing(intent: &Intent) -> String {
    let addon = &intent.addon.name;
    match &intent.method {
        Method::InPlace => ThingInPlace { addon, to: &intent.to }.text(),
        Method::Fork(_) => ThingFork { addon }.text(),
        Method::GoBack(back) => ThingBack { addon, old: &back.to.name }.text(),
        Method::Destroy(_) => ThingDestroy { addon }.text(),
    }
}

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
    let thing = &thing(intent);
    match standing {
        Standing::Stopped => with_paused(IsStopped { thing }.text(), changed),
        Standing::Done => with_paused(IsDone { thing }.text(), changed),
        Standing::YourTurn => IsYourTurn { thing }.text(),
        Standing::UnderWay => IsUnderWay { thing }.text(),
    }
}

/// What other pages say of one that this browser only keeps the record of.
pub fn rests(intent: &Intent, is_done: bool, changed: &[Changed]) -> String {
    let thing = &thing(intent);
    let begun = if is_done { IsDone { thing }.text() } else { IsNotOver { thing }.text() };
    with_paused(begun, changed)
}

fn with_paused(begun: String, changed: &[Changed]) -> String {
    let paused = match by_hand::paused(changed).as_slice() {
        [] => return begun,
        [(app, what)] => StillPausedOne { app, what }.text(),
        apps => {
            let names: Vec<String> = apps.iter().map(|(app, _)| app.clone()).collect();
            let each: Vec<String> = apps.iter().map(|(app, what)| format!("{app} ({what})")).collect();
            StillPaused { apps: &list(&names), each: &commas(&each) }.text()
        }
    };
    sentences(&[begun, paused])
}

/// What stands above the sign-in form when the session ended in the middle.
pub fn signed_out(intent: &Intent, paused: bool) -> String {
    let paused = if paused { RESTS_PAUSED.into() } else { String::new() };
    sentences(&[Rests { thing: &thing(intent) }.text(), paused])
}

/// How long the writers have been paused.
pub fn paused_for(length: &str) -> String {
    PausedFor { length: &length }.text()
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
