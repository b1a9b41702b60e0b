//! The table of what promoting changes, app by app.

use upgrade::{AppPromotion, MoveState, VarFate};

use crate::{ui::Tone, words::count};

pub const TITLE: &str = "What changes, app by app";
pub const COLUMNS: [&str; 4] = ["App", "Attachment", "Config vars", "Now"];
pub const LEFT_OUT: &str = "Left with the old add-on, by your word";
pub const NOTHING: &str = "Nothing is moved here";

/// How far a move is.
pub fn state(state: MoveState) -> (Tone, &'static str) {
    match state {
        MoveState::Waiting => (Tone::Plain, "Waiting"),
        MoveState::Moving => (Tone::Info, "Being moved"),
        MoveState::Moved => (Tone::Good, "Moved"),
        MoveState::CannotMove => (Tone::Warn, "Cannot be moved"),
    }
}

/// What becomes of a config var; `from` and `to` are the add-ons before and after.
pub fn var(fate: VarFate, from: &str, to: &str) -> String {
    match fate {
        VarFate::NewValue => format!("{from} → {to}"),
        VarFate::Appears => format!("new, of {to}"),
        VarFate::Disappears => "removed: the new plan has none".to_owned(),
    }
}

/// How often the app restarts.
pub fn restarts(releases: usize) -> String {
    match releases {
        0 => "no restart".to_owned(),
        releases => count(releases, "restart", "restarts"),
    }
}

/// That an add-on keeps, or gets, an attachment here beside what is moved.
pub fn parking(name: &str, addon: &str) -> String {
    format!("{addon} is attached as {name}, so that it keeps an attachment")
}

/// That the first attachment of the new add-on goes at the end.
pub fn removes(name: &str) -> String {
    format!("{name}, under which it was made, goes at the end")
}

pub const NAMESPACE: &str =
    "It has a namespace, which an attachment of the console cannot carry; move it by hand afterwards.";

/// Everything together: `7 restarts on 3 apps`.
pub fn summary(apps: &[AppPromotion]) -> String {
    let releases: usize = apps.iter().map(|app| app.releases).sum();
    let touched = apps.iter().filter(|app| app.releases > 0).count();
    format!("{} on {}.", restarts(releases), count(touched, "app", "apps"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn restarts_are_counted_over_all_apps() {
        let app = |name: &str, releases| AppPromotion {
            app: samples::app(name),
            moves: vec![],
            parking: None,
            removes: None,
            releases,
            left_out: false,
        };
        assert_eq!(summary(&[app("shop", 3), app("jobs", 1), app("idle", 0)]), "4 restarts on 2 apps.");
    }

    #[test]
    fn a_config_var_says_from_where_to_where() {
        assert_eq!(var(VarFate::NewValue, "redis-old", "redis-new"), "redis-old → redis-new");
    }
}
