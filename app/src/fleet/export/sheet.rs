//! What stands in the file: a line for each add-on. Heads and words are fixed, for scripts to rely on; a field is empty
//! where there is nothing, and `unknown` where it is not known. Nothing in it is secret.

use kvs::{
    Catalogue, Deadlines, DueKind, MaintenanceProgress, Missing, TlsRequirement, Upgrade, When, deadlines,
};
use platform::model::AddonState;
use time::{OffsetDateTime, UtcOffset, format_description::well_known::Rfc3339, macros::format_description};

use super::csv;
use crate::{fleet::facts::Facts, paths::urgency_word};

const HEADS: [&str; 20] = [
    "addon",
    "id",
    "app",
    "other_apps",
    "team",
    "state",
    "plan",
    "monthly_usd_cents",
    "version",
    "version_read_at",
    "urgency",
    "upgrade_to",
    "forced_after",
    "unsupported_after",
    "tls",
    "upgrade_turns_tls_on",
    "maintenance",
    "scheduled_for",
    "required_by",
    "window",
];
const UNKNOWN: &str = "unknown";

/// The text of the file. Days are UTC days, times are in UTC.
pub fn sheet<'a>(
    fleet: impl IntoIterator<Item = &'a Facts>,
    catalogue: &Catalogue,
    now: OffsetDateTime,
) -> String {
    let rows: Vec<[String; 20]> = fleet.into_iter().map(|facts| row(facts, catalogue, now)).collect();
    csv::written(&HEADS, rows.iter().map(<[String; 20]>::as_slice))
}

fn row(facts: &Facts, catalogue: &Catalogue, now: OffsetDateTime) -> [String; 20] {
    let (store, assessment) = (&facts.store, &facts.assessment);
    let dates = deadlines(store, assessment, catalogue, now);
    let apps = store.attached_apps();
    let others: Vec<&str> = apps.iter().filter(|app| !app.owner).map(|app| app.app.name.as_str()).collect();
    [
        store.name().to_owned(),
        store.id().to_owned(),
        store.owner().to_owned(),
        others.join(" "),
        store.team().unwrap_or_default().to_owned(),
        state(&store.addon.state).to_owned(),
        facts.plan.name().to_owned(),
        store.price().monthly_cents().map_or_else(|| UNKNOWN.to_owned(), |cents| cents.to_string()),
        facts.shown().version_text().unwrap_or_else(|| UNKNOWN.to_owned()),
        assessment.runs.what().read_at.map(moment).unwrap_or_default(),
        urgency_word(*assessment.urgency.value()).to_owned(),
        assessment.upgrade.as_ref().map(|upgrade| upgrade.to.to_string()).unwrap_or_default(),
        date(&dates, DueKind::Forced),
        date(&dates, DueKind::Unsupported),
        tls(*assessment.tls.value()).to_owned(),
        assessment
            .upgrade
            .as_ref()
            .map(|upgrade| yes_or_no(Upgrade::turns_tls_on(upgrade)))
            .unwrap_or_default(),
        // Of what is only remembered no line tells how old it is.
        maintenance(&store.maintenance_progress()),
        date(&dates, DueKind::Scheduled),
        date(&dates, DueKind::RequiredBy),
        window(&dates, store.weekly_window().as_ref()),
    ]
}

fn date(dates: &Deadlines, kind: DueKind) -> String {
    if let Some(due) = dates.dues.iter().map(kvs::Cited::what).find(|due| due.kind == kind) {
        return match due.when {
            When::Moment(at) => moment(at),
            _ => due.when.day().format(format_description!("[year]-[month]-[day]")).unwrap_or_default(),
        };
    }
    let is_unknown = dates.missing.iter().any(|missing| match missing {
        Missing::Version(_) => kind.is_of_version(),
        Missing::Maintenance(_) => !kind.is_of_version(),
        Missing::DayOf { kind: of, .. }
        | Missing::TimeOf { kind: of }
        | Missing::Unreadable { kind: of, .. } => *of == kind,
        _ => false,
    });
    if is_unknown { UNKNOWN.to_owned() } else { String::new() }
}

fn window(dates: &Deadlines, window: Option<&kvs::WeeklyWindow>) -> String {
    match window {
        Some(window) => window.text().to_owned(),
        None if dates.missing.contains(&Missing::NoWindows) => String::new(),
        None => UNKNOWN.to_owned(),
    }
}

fn moment(at: OffsetDateTime) -> String {
    at.to_offset(UtcOffset::UTC).replace_nanosecond(0).unwrap_or(at).format(&Rfc3339).unwrap_or_default()
}

fn yes_or_no(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.to_owned()
}

fn state(state: &AddonState) -> &str {
    match state {
        AddonState::Provisioned => "provisioned",
        AddonState::Provisioning => "provisioning",
        AddonState::Deprovisioning => "deprovisioning",
        AddonState::Deprovisioned => "deprovisioned",
        AddonState::Other(word) if word.is_empty() => UNKNOWN,
        AddonState::Other(word) => word,
    }
}

fn tls(requirement: TlsRequirement) -> &'static str {
    match requirement {
        TlsRequirement::Required { .. } => "required",
        TlsRequirement::BecomingRequired { .. } => "becoming-required",
        TlsRequirement::Optional => "optional",
        TlsRequirement::NotRequired { .. } => "not-required",
        TlsRequirement::Unknown => UNKNOWN,
    }
}

fn maintenance(progress: &MaintenanceProgress) -> String {
    match progress {
        MaintenanceProgress::Unknown => UNKNOWN,
        MaintenanceProgress::Absent => "",
        MaintenanceProgress::Idle => "none",
        MaintenanceProgress::Planned => "pending",
        MaintenanceProgress::Preparing { .. } => "preparing",
        MaintenanceProgress::Ready { .. } => "ready",
        MaintenanceProgress::Running { .. } => "running",
        MaintenanceProgress::Unclear { word } if word.is_empty() => UNKNOWN,
        MaintenanceProgress::Unclear { word } => word,
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use time::macros::datetime;

    use super::*;
    use crate::fleet::tests::sample::{catalogue, facts, failing, fleet, running};

    fn read(fleet: &[Facts]) -> Vec<Vec<String>> {
        let text = sheet(fleet, &catalogue(), datetime!(2026-11-23 12:00 UTC));
        let text = text.strip_prefix('\u{feff}').unwrap();
        let mut reader = ::csv::Reader::from_reader(text.as_bytes());
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn field(row: &[String], head: &str) -> String {
        row[HEADS.iter().position(|one| *one == head).unwrap()].clone()
    }

    #[test]
    fn each_addon_has_a_line_in_the_order_they_are_shown_in() {
        let rows = read(&fleet());
        let names: Vec<String> = rows.iter().map(|row| field(row, "addon")).collect();
        assert_eq!(names, ["old", "due", "small", "ancient", "mute", "newest", "waiting"]);
        let due = &rows[1];
        for (head, value) in [
            ("app", "storefront"),
            ("other_apps", "search"),
            ("team", "shop"),
            ("version", "7.2.14"),
            ("urgency", "imminent"),
            ("upgrade_to", "9.1"),
            ("forced_after", "2026-12-19"),
            ("tls", "required"),
            ("maintenance", "none"),
            ("monthly_usd_cents", "1500"),
        ] {
            assert_eq!(field(due, head), value, "{head}");
        }
    }

    #[test]
    fn unknown_is_said_and_none_is_empty() {
        let rows = read(&[
            facts(failing("mute", "search", "premium-5")),
            facts(running("newest", "chat", "premium-0", "9.1.0")),
            facts(running("small", "blog", "mini", "9.1.0")),
        ]);
        for head in
            ["version", "forced_after", "unsupported_after", "tls", "maintenance", "required_by", "window"]
        {
            assert_eq!(field(&rows[0], head), UNKNOWN, "{head}");
        }
        for head in ["forced_after", "required_by"] {
            assert_eq!(field(&rows[1], head), "", "{head}");
        }
        assert_eq!((field(&rows[1], "window").as_str(), field(&rows[2], "window").as_str()), (UNKNOWN, ""));
    }
}
