//! From dates to the entries of a calendar.

use kvs::{Agenda, Applies, Due, DueKind, DueReason, Entry, When};
use time::{OffsetDateTime, Weekday};

use super::ics::{Item, Slot, calendar};
use crate::words::deadlines::{calendar as texts, entry as words};

/// The text of the file: what is to come, and the weekly windows. `names` and `ids` are those of the agenda's add-ons;
/// `account` tells the entries of two accounts apart.
pub fn file(agenda: &Agenda, stores: &[(String, String)], account: &str, now: OffsetDateTime) -> String {
    let items: Vec<Item> = agenda.ahead.iter().flat_map(|entry| items(entry, stores, account)).collect();
    calendar(texts::NAME.text(), &items, now)
}

/// One entry for all add-ons that share a version's day or a window; one for each add-on where it is its own.
fn items(entry: &Entry, stores: &[(String, String)], account: &str) -> Vec<Item> {
    let due = entry.due.what();
    let of: Vec<&(String, String)> = entry.stores.iter().filter_map(|at| stores.get(*at)).collect();
    let item = |of: &[&(String, String)]| {
        let mut names: Vec<&str> = of.iter().map(|(_, name)| name.as_str()).collect();
        names.sort_unstable();
        Item {
            uid: uid(due, of, account),
            slot: slot(due),
            summary: words::summary(due, &names),
            description: words::description(due, &names, entry.due.source()),
            url: entry.due.source().url.to_string(),
        }
    };
    match due.reason {
        DueReason::Maintenance { .. } => of.iter().map(|one| item(&[*one])).collect(),
        _ => vec![item(&of)],
    }
}

fn slot(due: &Due) -> Slot {
    match due.when {
        When::Day(_) | When::Month { .. } => Slot::Day(due.when.day()),
        When::Moment(at) => Slot::At(at),
        When::Span(span) => Slot::Weekly { from: span.start, to: span.end },
    }
}

/// What stays the same when the date moves or the list of add-ons changes.
fn uid(due: &Due, of: &[&(String, String)], account: &str) -> String {
    let what = match due.kind {
        DueKind::Forced => "forced",
        DueKind::Unsupported => "unsupported",
        DueKind::TlsRequired => "tls-required",
        DueKind::ProvisioningOff => "no-new-stores",
        DueKind::Announced => "announced",
        DueKind::RequiredBy => "required-by",
        DueKind::Scheduled => "scheduled",
        DueKind::Running => "running",
        DueKind::Window => "window",
    };
    let whose = match &due.reason {
        DueReason::Notice { line, applies, .. } => format!("{line}-{}", plans(*applies)),
        DueReason::TlsRules { .. } => "mini".to_owned(),
        DueReason::Maintenance { .. } => return format!("{what}-{}@kvs-console", id(of)),
        DueReason::Window { .. } => week_time(due.when.begins()),
    };
    let account: String = account.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    let account = if account.is_empty() { "account" } else { &account };
    format!("{what}-{whose}-{account}@kvs-console")
}

fn id<'a>(of: &[&'a (String, String)]) -> &'a str {
    of.first().map(|(id, _)| id.as_str()).unwrap_or_default()
}

fn plans(applies: Applies) -> &'static str {
    match applies {
        Applies::All => "all",
        Applies::Mini => "mini",
        Applies::Production => "production",
    }
}

fn week_time(at: OffsetDateTime) -> String {
    let day = match at.weekday() {
        Weekday::Monday => "mo",
        Weekday::Tuesday => "tu",
        Weekday::Wednesday => "we",
        Weekday::Thursday => "th",
        Weekday::Friday => "fr",
        Weekday::Saturday => "sa",
        Weekday::Sunday => "su",
    };
    format!("{day}-{:02}{:02}", at.hour(), at.minute())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use icalendar::{Calendar, CalendarComponent, Component};
    use kvs::{Deadlines, Reading, agenda, deadlines};
    use platform::model::{Maintenance, MaintenanceStatus, Moment};
    use time::macros::datetime;

    use super::*;
    use crate::fleet::tests::sample::{catalogue, facts, running};

    const NOW: OffsetDateTime = datetime!(2026-11-23 12:00 UTC);

    /// What another program reads of a calendar of these: UID and headline.
    fn saved(due_at: &str) -> Vec<(String, String)> {
        let mut planned = running("planned", "chat", "premium-0", "9.1.0");
        let record = Maintenance {
            status: MaintenanceStatus::Ready,
            scheduled_for: Some(Moment::parse(due_at)),
            required_by: Some(Moment::parse("2026-12-20T22:30:00Z")),
            window: Some("Tuesdays 18:30 to 22:30 UTC".to_owned()),
            ..Maintenance::default()
        };
        planned.maintenance = Reading::known(Some(record), NOW);
        let fleet = [
            running("b", "shop", "premium-0", "7.2.14"),
            running("a", "shop", "mini", "7.2.14"),
            running("late", "attic", "premium-0", "6.2.14"),
            planned,
        ]
        .map(facts);
        let all: Vec<Deadlines> =
            fleet.iter().map(|one| deadlines(&one.store, &one.assessment, &catalogue(), NOW)).collect();
        let stores: Vec<_> =
            fleet.iter().map(|one| (one.store.id().to_owned(), one.store.name().to_owned())).collect();
        let file = file(&agenda(&all, NOW), &stores, "01234567-89ab", NOW);
        let calendar: Calendar = file.parse().unwrap();
        let events = calendar.components.iter().filter_map(CalendarComponent::as_event);
        events
            .map(|event| (event.get_uid().unwrap().to_owned(), event.get_summary().unwrap().to_owned()))
            .collect()
    }

    #[test]
    fn what_is_to_come_is_in_it_once_for_all_that_share_it() {
        let uids: Vec<String> = saved("2026-11-24T18:30:00Z").into_iter().map(|(uid, _)| uid).collect();
        assert_eq!(
            uids,
            [
                "scheduled-id-planned@kvs-console",
                "window-tu-1830-01234567@kvs-console",
                "forced-7.2-all-01234567@kvs-console",
                "unsupported-7.2-all-01234567@kvs-console",
                "required-by-id-planned@kvs-console",
            ]
        );
    }

    #[test]
    fn an_entry_says_whose_it_is() {
        let entries = saved("2026-11-24T18:30:00Z");
        assert!(entries[0].1.contains("planned"), "{entries:?}");
        assert!(entries[2].1.contains("7.2") && entries[2].1.contains("2 add-ons"), "{entries:?}");
    }

    #[test]
    fn a_maintenance_that_moved_keeps_its_uid() {
        let uids = |at| saved(at).into_iter().map(|(uid, _)| uid).collect::<std::collections::BTreeSet<_>>();
        assert_eq!(uids("2026-11-24T18:30:00Z"), uids("2026-12-01T18:30:00Z"));
    }
}
