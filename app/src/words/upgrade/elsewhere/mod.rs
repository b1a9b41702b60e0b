//! An upgrade that was begun, or a store that was changed, somewhere else: by a colleague, the Heroku CLI, another
//! browser.

pub mod fork;
pub mod import;

pub use fork::{Joining, join_fork};

use upgrade::{Intent, Shape, StoreFacts};

use super::{Told, fork::question::short};
use crate::{
    text::upgrade::elsewhere as text,
    words::{list, sentences},
};

pub(crate) use crate::text::upgrade::elsewhere::IMPORTED_ENTRY;

/// The typed name for an upgrade that somebody else began.
pub fn confirm_take_over(intent: &Intent) -> Told {
    let (addon, version) = (&intent.addon.name, &intent.to);
    let next = match intent.shape {
        Shape::Prepared => text::TAKE_OVER_BEFORE_RUN,
        Shape::AtOnce => text::TAKE_OVER_BEFORE_REQUEST,
    };
    Told::new(text::TakeOver { version }.text(), [text::TakeOverWord { addon, version }.text(), next.into()])
}

/// The store is another one than the checks saw.
pub fn store_changed(was: &StoreFacts, now: &StoreFacts, fits: bool, intent: &Intent) -> Told {
    let addon = &intent.addon.name;
    let means =
        if fits { text::ChangedFits { addon }.text() } else { text::ChangedDoesNotFit { addon }.text() };
    Told::new(
        text::Changed { addon }.text(),
        [text::ChangedWhat { was: &facts(was), now: &facts(now) }.text(), means],
    )
}

/// `premium-0 on 7.2.14`.
pub fn facts(store: &StoreFacts) -> String {
    let plan = &short(&store.plan);
    match &store.version {
        Some(version) => text::Store { plan, version }.text(),
        None => text::StoreNoVersion { plan }.text(),
    }
}

/// What is known of an app that somebody paused before.
pub fn was_paused(app: &str, mode_on: bool, at_zero: &[String]) -> String {
    let was = match (mode_on, at_zero) {
        (true, []) => text::WAS_MODE_ON.into(),
        (true, kinds) => text::WasModeOnAtZero { processes: &list(kinds) }.text(),
        (false, kinds) => text::WasAtZero { processes: &list(kinds) }.text(),
    };
    sentences(&[was, text::WasLeft { app: &app }.text()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_else_paused_is_never_said_to_be_put_back() {
        let kinds = ["worker".to_owned(), "clock".to_owned()];
        let text = was_paused("shop", true, &kinds);
        assert!(text.starts_with("Maintenance mode was on, and worker and clock had no dynos."), "{text}");
        assert!(text.contains("leaves shop like this"));
    }

    #[test]
    fn a_store_is_told_with_plan_and_version() {
        let store = StoreFacts { plan: "heroku-redis:premium-0".into(), version: None };
        assert_eq!(facts(&store), "premium-0, its version not named");
    }
}

#[cfg(test)]
pub mod samples;
