//! Words around every page.

use platform::model::Account;

use super::{number, sentences};
use crate::{
    browser::theme::Theme,
    text::{Message, shell as text},
};

pub(crate) use crate::text::shell::{
    ABOVE, ACTIVITY, BRAND, DATA_SILENT, DATA_SILENT_THROUGH_RELAY, FLEET, MAIN, NOT_FOUND, NOT_FOUND_WHY,
    OFFLINE, SIGN_OUT, SKIP, TO_FLEET,
};

/// The title of the tab.
pub fn tab(page: &str) -> String {
    format!("{page} · {BRAND}")
}

/// That nothing here is real, and how fast its time runs.
pub fn simulated(speed: Option<f64>) -> String {
    match speed {
        Some(speed) if speed > 1.0 => text::SimulatedFast { speed: &speed }.text(),
        _ => text::SIMULATED.into(),
    }
}

/// What the theme switch shows, as words.
pub fn theme(theme: Theme) -> Message {
    match theme {
        Theme::System => text::THEME_SYSTEM,
        Theme::Light => text::THEME_LIGHT,
        Theme::Dark => text::THEME_DARK,
    }
}

/// And as a sign.
pub fn theme_sign(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "◐",
        Theme::Light => "☀",
        Theme::Dark => "☾",
    }
}

/// Who is signed in.
pub fn who(account: &Account) -> String {
    if account.email.is_empty() { text::NO_ACCOUNT.into() } else { account.email.clone() }
}

/// How old the version catalogue is, and whether some entries of it are not used.
pub fn catalogue(checked: Option<&str>, age_days: Option<i64>, problems: usize) -> String {
    let checked = match (checked, age_days) {
        (Some(day), Some(days)) if days > 30 => text::CatalogueOld { day: &day, days }.text(),
        (Some(day), _) => text::CatalogueChecked { day: &day }.text(),
        (None, _) => text::CATALOGUE_MISSING.into(),
    };
    let unused = match number(problems) {
        0 => String::new(),
        entries => text::CatalogueProblems { entries }.text(),
    };
    sentences(&[checked, unused])
}

/// Which console this is.
pub fn version(number: &str) -> String {
    text::Version { number: &number }.text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::proof::{in_each_language, is_prose, is_told};

    #[test]
    fn what_stands_around_every_page_is_told_in_each_language() {
        in_each_language(|| {
            [Theme::System, Theme::Light, Theme::Dark].map(theme).into_iter().for_each(is_told);
            [None, Some(60.0)].map(simulated).into_iter().for_each(is_told);
            is_told(who(&Account::default()));
            is_prose(catalogue(None, None, 0));
            is_prose(catalogue(Some("1"), Some(1), 0));
            is_prose(catalogue(Some("1"), Some(31), 2));
            [OFFLINE, DATA_SILENT, DATA_SILENT_THROUGH_RELAY, NOT_FOUND_WHY].into_iter().for_each(is_prose);
        });
        assert_eq!(
            catalogue(Some("2 Oct 2026"), Some(31), 0),
            "Version dates were last checked on 2 Oct 2026, 31 days ago: Heroku may have announced others since."
        );
    }
}
