//! What a fork brings.

use kvs::ForkChange;

use crate::{
    text::upgrade::fork::change as text,
    ui::Tone,
    words::{kvs::plan, number, upgrade::change},
};

pub(crate) use crate::text::upgrade::fork::change::TITLE;

/// A change: its tone, what it is, and what it means.
pub fn told(what: &ForkChange) -> (Tone, String, String) {
    match what {
        ForkChange::Version(version) => change::told(version),
        other => (tone(other), title(other), meaning(other)),
    }
}

fn tone(what: &ForkChange) -> Tone {
    match what {
        ForkChange::NoNewerLine { .. }
        | ForkChange::Standby { to: false }
        | ForkChange::Encryption { to: false }
        | ForkChange::NewAddress
        | ForkChange::SettingsNotCopied
        | ForkChange::LaterWritesLost => Tone::Warn,
        ForkChange::Memory { from, to } if to < from => Tone::Warn,
        ForkChange::Connections { from, to } if to < from => Tone::Warn,
        ForkChange::Standby { to: true }
        | ForkChange::Encryption { to: true }
        | ForkChange::OldStoreStays => Tone::Good,
        _ => Tone::Info,
    }
}

fn title(what: &ForkChange) -> String {
    match what {
        ForkChange::Newest { from: Some(from), to } => text::NewestFrom { from: &from.text(), to }.text(),
        ForkChange::Newest { from: None, to } => text::Newest { to }.text(),
        ForkChange::NewestUnknown => text::NEWEST_UNKNOWN.into(),
        ForkChange::NoNewerLine { line } => text::NoNewer { line }.text(),
        ForkChange::Version(version) => change::told(version).1,
        ForkChange::Persistence { .. } => text::PERSISTENCE.into(),
        ForkChange::Standby { to: true } => text::STANDBY.into(),
        ForkChange::Standby { to: false } => text::NO_STANDBY.into(),
        ForkChange::Encryption { to: true } => text::ENCRYPTED.into(),
        ForkChange::Encryption { to: false } => text::NOT_ENCRYPTED.into(),
        ForkChange::Memory { to, .. } => text::Memory { to }.text(),
        ForkChange::Connections { to, .. } => text::Connections { to: i64::from(*to) }.text(),
        ForkChange::NewAddress => text::ADDRESS.into(),
        ForkChange::SettingsNotCopied => text::SETTINGS.into(),
        ForkChange::AttachmentsNotMoved { attachments, .. } => {
            text::Attachments { attachments: number(*attachments) }.text()
        }
        ForkChange::LaterWritesLost => text::LATER_WRITES.into(),
        ForkChange::OldStoreStays => text::OLD_STAYS.into(),
    }
}

fn meaning(what: &ForkChange) -> String {
    match what {
        ForkChange::Newest { .. } => text::NEWEST_MEANS.into(),
        ForkChange::NewestUnknown => text::NEWEST_UNKNOWN_MEANS.into(),
        ForkChange::NoNewerLine { .. } => text::NO_NEWER_MEANS.into(),
        ForkChange::Version(version) => change::told(version).2,
        ForkChange::Persistence { from, to } => {
            text::PersistenceMeans { from: &plan::persistence(*from), to: &plan::persistence(*to) }.text()
        }
        ForkChange::Standby { to: true } => text::STANDBY_MEANS.into(),
        ForkChange::Standby { to: false } => text::NO_STANDBY_MEANS.into(),
        ForkChange::Encryption { to: true } => text::ENCRYPTED_MEANS.into(),
        ForkChange::Encryption { to: false } => text::NOT_ENCRYPTED_MEANS.into(),
        ForkChange::Memory { from, .. } => text::MemoryMeans { from }.text(),
        ForkChange::Connections { from, .. } => text::ConnectionsMeans { from: i64::from(*from) }.text(),
        ForkChange::NewAddress => text::ADDRESS_MEANS.into(),
        ForkChange::SettingsNotCopied => text::SETTINGS_MEANS.into(),
        ForkChange::AttachmentsNotMoved { apps, .. } => text::AttachmentsMeans { apps: number(*apps) }.text(),
        ForkChange::LaterWritesLost => text::LATER_WRITES_MEANS.into(),
        ForkChange::OldStoreStays => text::OLD_STAYS_MEANS.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::fork::samples;

    #[test]
    fn every_change_says_what_it_means() {
        for one in samples::changes() {
            let (_, title, meaning) = told(&one);
            assert!(!title.ends_with('.') && meaning.ends_with('.'), "{title} / {meaning}");
        }
    }

    #[test]
    fn what_is_lost_is_a_warning() {
        for one in [ForkChange::LaterWritesLost, ForkChange::SettingsNotCopied, ForkChange::NewAddress] {
            assert_eq!(told(&one).0, Tone::Warn);
        }
    }
}
