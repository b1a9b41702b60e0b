//! One date as an entry of a calendar.

use kvs::{Due, DueKind};

use super::{due, whole};
use crate::text::deadlines::{calendar, due as texts};

/// Its headline, for these add-ons.
pub fn summary(of: &Due, addons: &[&str]) -> String {
    let count = whole(addons.len());
    let line = due::line(of).map(|line| line.to_string()).unwrap_or_default();
    let addon = addons.first().copied().unwrap_or_default();
    match of.kind {
        DueKind::Forced => texts::ForcedEntry { line: &line, addons: count }.text(),
        DueKind::Unsupported => texts::UnsupportedEntry { line: &line, addons: count }.text(),
        DueKind::ProvisioningOff => texts::ProvisioningOffEntry { line: &line, addons: count }.text(),
        DueKind::Announced => texts::AnnouncedEntry { line: &line, addons: count }.text(),
        DueKind::TlsRequired => texts::TlsRequiredEntry { addons: count }.text(),
        DueKind::RequiredBy => texts::RequiredByEntry { addon: &addon }.text(),
        DueKind::Scheduled => texts::ScheduledEntry { addon: &addon }.text(),
        DueKind::Running => texts::RunningEntry { addon: &addon }.text(),
        DueKind::Window => texts::WindowEntry { addons: count }.text(),
    }
}

/// What stands in it: why, for which add-ons, and where that is written.
pub fn description(of: &Due, addons: &[&str], source: &kvs::Source) -> String {
    let addons = calendar::Addons { addons: &addons.join(", ") }.text();
    let source = calendar::Source { title: &source.title, url: &source.url }.text();
    [due::reason(of), addons, source].join("\n")
}
