//! Tells by the tab's icon and name, and by a message on the desktop.

use leptos::prelude::*;

use super::standing::{Standing, Turn};
use crate::{
    browser::{
        icon::{self, Icon},
        notification, page,
    },
    paths::{Place, use_place},
    shell::TabMark,
    text::meanwhile as words,
    upgrade::Upgrades,
};

/// Watches the upgrades of this tab, for as long as its owner lives.
pub fn watch(upgrades: Upgrades, mark: TabMark) {
    let place = use_place();
    let standings = Memo::new(move |_| upgrades.all().iter().filter_map(Standing::of).collect::<Vec<_>>());
    Effect::new(move |_| {
        let first = standings.with(|all| all.iter().min_by_key(|one| rank(one.turn)).cloned());
        icon::show(first.as_ref().map_or(Icon::Usual, |one| sign(one.turn)));
        let place = place.get();
        mark.set(first.map(|first| Callback::new(move |page| tab(page, &first, &place))));
    });
    Effect::new(move |before: Option<Vec<Standing>>| {
        let now = standings.get();
        for one in &now {
            let was = before.iter().flatten().find(|was| was.id == one.id);
            // What was taken up in this state is on the page already.
            if was.is_some_and(|was| one.turn.calls(was.turn)) && !page::has_focus() {
                call(one);
            }
        }
        now
    });
}

/// The tab's name on a page. The wizard says itself whose turn it is.
fn tab(page: String, one: &Standing, place: &Place) -> String {
    let is_own = matches!(place, Place::Upgrade(of, _) if *of == one.id || *of == one.addon);
    match one.turn {
        Turn::Working(percent) => words::TabWorking { percent: &percent, page: &page }.text(),
        Turn::Person { .. } if !is_own => words::TabTurn { page: &page }.text(),
        _ => page,
    }
}

/// Which of several upgrades is told: the one the person can do something about, then the least far.
fn rank(turn: Turn) -> (u8, u8) {
    match turn {
        Turn::Person { .. } => (0, 0),
        Turn::Stopped => (1, 0),
        Turn::Working(percent) => (2, percent),
        Turn::Done => (3, 0),
    }
}

fn sign(turn: Turn) -> Icon {
    match turn {
        Turn::Working(percent) => Icon::Progress(percent),
        Turn::Person { .. } => Icon::Turn,
        Turn::Done => Icon::Done,
        Turn::Stopped => Icon::Stopped,
    }
}

/// Names the add-on and nothing else: messages stay on the desktop, for everybody who passes by.
fn call(one: &Standing) {
    let addon = &one.addon;
    let (title, text) = match one.turn {
        Turn::Person { is_ready: true } => (words::Ready { addon }.text(), words::READY_MEANS),
        Turn::Person { is_ready: false } => (words::Turn { addon }.text(), words::TURN_MEANS),
        Turn::Done => (words::Done { addon }.text(), words::DONE_MEANS),
        Turn::Stopped => (words::Stopped { addon }.text(), words::STOPPED_MEANS),
        Turn::Working(_) => return,
    };
    notification::show(&title, text.text(), &one.id);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_the_person_is_told_before_what_goes_on() {
        let all = [Turn::Done, Turn::Working(80), Turn::Working(20), Turn::Stopped];
        let first = |turns: &[Turn]| turns.iter().copied().min_by_key(|turn| rank(*turn));
        assert_eq!(first(&all), Some(Turn::Stopped));
        assert_eq!(first(&[Turn::Working(80), Turn::Done, Turn::Working(20)]), Some(Turn::Working(20)));
        assert_eq!(
            first(&[Turn::Person { is_ready: true }, Turn::Stopped]),
            Some(Turn::Person { is_ready: true })
        );
    }
}
