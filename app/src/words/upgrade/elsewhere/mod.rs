//! An upgrade that was begun, or a store that was changed, somewhere else: by a colleague, the Heroku CLI, another
//! browser.

pub mod fork;
pub mod import;

pub use fork::{Joining, join_fork};

use upgrade::{Intent, Shape, StoreFacts};

use super::{Told, fork::question::short};
use crate::words::list;

pub const IMPORTED_ENTRY: &str =
    "Taken over from a file; everything was read anew, and whatever leads to a change is asked again.";

/// The typed name for an upgrade that somebody else began.
pub fn confirm_take_over(intent: &Intent) -> Told {
    let (addon, to) = (&intent.addon.name, &intent.to);
    let next = match intent.shape {
        Shape::Prepared => {
            "You are asked again before the writers are paused, and before the maintenance is run."
        }
        Shape::AtOnce => {
            "You are asked again before the writers are paused, and before the upgrade is requested."
        }
    };
    Told::new(
        format!("Go on with the upgrade to {to}"),
        [
            format!(
                "Somebody else began it, so your own word is needed: {addon} goes to {to}, a request cannot be withdrawn, \
                 and there is no downgrade."
            ),
            next.to_owned(),
        ],
    )
}

/// The store is another one than the checks saw.
pub fn store_changed(was: &StoreFacts, now: &StoreFacts, fits: bool, intent: &Intent) -> Told {
    let addon = &intent.addon.name;
    let means = if fits {
        format!(
            "Nothing was sent since. Ask whoever did it. If {addon} is to go on all the same, say so: everything else is \
             read again."
        )
    } else {
        format!(
            "This upgrade does not fit it any more. Stop here, which puts back what is paused, and begin another one; \
             nothing was sent to {addon} since."
        )
    };
    Told::new(
        format!("Somebody changed {addon} meanwhile"),
        [format!("When the checks were over it was {}; now it is {}.", facts(was), facts(now)), means],
    )
}

/// `premium-0 on 7.2.14`.
pub fn facts(store: &StoreFacts) -> String {
    let plan = short(&store.plan);
    match &store.version {
        Some(version) => format!("{plan} on {version}"),
        None => format!("{plan}, its version not named"),
    }
}

/// What is known of an app that somebody paused before.
pub fn was_paused(app: &str, mode_on: bool, at_zero: &[String]) -> String {
    let is = match (mode_on, at_zero) {
        (true, []) => "Maintenance mode was on".to_owned(),
        (true, kinds) => format!("Maintenance mode was on, and {} had no dynos", list(kinds)),
        (false, kinds) => format!("{} had no dynos", list(kinds)),
    };
    format!(
        "{is}. What it was before that, the console does not know and the platform does not say, so it leaves {app} like \
         this. Whoever paused it has to bring it back."
    )
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
