//! The table of what promoting changes, app by app.

use upgrade::{AppPromotion, MoveState, VarFate};

use crate::{
    text::{Message, upgrade::fork::promote as text},
    ui::Tone,
    words::number,
};

pub(crate) use crate::text::upgrade::fork::promote::{LEFT_OUT, NAMESPACE, NOTHING, TITLE};

pub const COLUMNS: [Message; 4] = [text::APP, text::ATTACHMENT, text::CONFIG_VARS, text::NOW];

/// How far a move is.
pub fn state(state: MoveState) -> (Tone, Message) {
    match state {
        MoveState::Waiting => (Tone::Plain, text::WAITING),
        MoveState::Moving => (Tone::Info, text::MOVING),
        MoveState::Moved => (Tone::Good, text::MOVED),
        MoveState::CannotMove => (Tone::Warn, text::CANNOT_MOVE),
    }
}

/// What becomes of a config var; `from` and `to` are the add-ons before and after.
pub fn var(fate: VarFate, from: &str, to: &str) -> String {
    match fate {
        VarFate::NewValue => text::NewValue { from: &from, to: &to }.text(),
        VarFate::Appears => text::Appears { to: &to }.text(),
        VarFate::Disappears => text::DISAPPEARS.into(),
    }
}

/// How often the app restarts.
pub fn restarts(releases: usize) -> String {
    text::Restarts { restarts: number(releases) }.text()
}

/// That an add-on keeps, or gets, an attachment here beside what is moved.
pub fn parking(name: &str, addon: &str) -> String {
    text::Parking { name: &name, addon: &addon }.text()
}

/// That the first attachment of the new add-on goes at the end.
pub fn removes(name: &str) -> String {
    text::Removes { name: &name }.text()
}

/// Everything together: `7 restarts on 3 apps`.
pub fn summary(apps: &[AppPromotion]) -> String {
    let releases: usize = apps.iter().map(|app| app.releases).sum();
    let touched = apps.iter().filter(|app| app.releases > 0).count();
    text::Summary { restarts: number(releases), apps: number(touched) }.text()
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
