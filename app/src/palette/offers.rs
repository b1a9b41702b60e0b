//! Everything the palette offers at the moment.

use kvs::Tongue;

use super::offer::{Goal, Offer};
use crate::{
    browser::{controls::Control, theme::Theme},
    fleet_store::Row,
    paths::{Place, ReportQuery},
    text::{deadlines, lookup, palette as words, paste, report},
    words::{language, shell},
};

/// In the order they are shown in while nothing is typed: where one can go from here, what can be done here, what can be
/// set, then every add-on.
pub fn all(is_in: bool, place: &Place, controls: &[Control], rows: &[Row]) -> Vec<Offer> {
    let mut all = Vec::new();
    if is_in {
        all.extend(of_addon(place));
        all.extend(pages());
    }
    // Nobody has to be signed in for it.
    all.push(Offer::new(paste::TITLE, Goal::Page(Place::Paste)));
    let control = |(at, control): (usize, &Control)| Offer::new(control.name.clone(), Goal::Control(at));
    all.extend(controls.iter().enumerate().map(control));
    all.extend(settings());
    all.extend(rows.iter().map(addon));
    all
}

/// Every page that needs no more than its address.
fn pages() -> Vec<Offer> {
    [
        (shell::FLEET.to_string(), Place::fleet()),
        (lookup::TITLE.into(), Place::LookUp(String::new())),
        (deadlines::page::TAB.into(), Place::deadlines()),
        (report::TAB.into(), Place::Report(ReportQuery::default())),
        (shell::ACTIVITY.to_string(), Place::Activity),
    ]
    .into_iter()
    .map(|(name, place)| Offer::new(name, Goal::Page(place)))
    .collect()
}

/// The further pages of the add-on this page is about.
fn of_addon(place: &Place) -> Vec<Offer> {
    let (Place::Addon(addon)
    | Place::Upgrade(addon, _)
    | Place::Clients(addon, _)
    | Place::AddonReport(addon, _)) = place
    else {
        return Vec::new();
    };
    [
        (words::Everything { addon }.text(), Place::addon(addon)),
        (words::Upgrade { addon }.text(), Place::upgrade(addon)),
        (words::Clients { addon }.text(), Place::clients(addon)),
        (report::Title { addon }.text(), Place::addon_report(addon)),
    ]
    .into_iter()
    .filter(|(_, to)| std::mem::discriminant(to) != std::mem::discriminant(place))
    .map(|(name, to)| Offer::new(name, Goal::Page(to)))
    .collect()
}

fn settings() -> Vec<Offer> {
    let themes = [(Theme::System, words::SYSTEM), (Theme::Light, words::LIGHT), (Theme::Dark, words::DARK)];
    let themes = themes.into_iter().map(|(theme, name)| Offer::new(name, Goal::Theme(theme)));
    let language = |tongue| {
        let name = language::own_name(tongue).text();
        Offer { more: words::LANGUAGE.into(), ..Offer::new(name, Goal::Language(tongue)) }
    };
    themes
        .chain(Tongue::ALL.into_iter().map(language))
        .chain([Offer::new(words::SHORTCUTS, Goal::Shortcuts)])
        .collect()
}

fn addon(row: &Row) -> Offer {
    row.with_untracked(|store| {
        let name = store.name().to_owned();
        Offer { more: store.owner().to_owned(), ..Offer::new(name.clone(), Goal::Addon(name)) }
    })
}
