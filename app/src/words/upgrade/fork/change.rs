//! What a fork brings.

use kvs::ForkChange;

use crate::{
    ui::Tone,
    words::{count, kvs::plan, upgrade::change},
};

pub const TITLE: &str = "What the fork brings";

/// A change: its tone, what it is, and what it means.
pub fn told(what: &ForkChange) -> (Tone, String, String) {
    let told = |tone, title: &str, meaning: &str| (tone, title.to_owned(), meaning.to_owned());
    match what {
        ForkChange::Newest { from, to } => (
            Tone::Info,
            from.as_ref().map_or_else(
                || format!("It runs {to}, as far as is known"),
                |from| format!("From {} to {to}, as far as is known", from.text()),
            ),
            "A fork gets the newest version the platform has. The console reads which one it is, and says so.".to_owned(),
        ),
        ForkChange::NewestUnknown => told(
            Tone::Info,
            "It runs the newest version",
            "Which one that is, this console does not know; it is read once the fork is there.",
        ),
        ForkChange::NoNewerLine { line } => (
            Tone::Warn,
            format!("It runs {line} already, the newest known"),
            "A fork of it is a copy, not an upgrade. It can still move the data to another plan.".to_owned(),
        ),
        ForkChange::Version(version) => change::told(version),
        ForkChange::Persistence { from, to } => (
            Tone::Info,
            "What survives a restart changes".to_owned(),
            format!("Now: {}. Then: {}.", plan::persistence(*from), plan::persistence(*to)),
        ),
        ForkChange::Standby { to: true } => {
            told(Tone::Good, "A standby from now on", "It takes over when the server fails.")
        }
        ForkChange::Standby { to: false } => {
            told(Tone::Warn, "No standby any more", "Nothing takes over when its server fails.")
        }
        ForkChange::Encryption { to: true } => told(Tone::Good, "Encrypted at rest", "The plan of now is not."),
        ForkChange::Encryption { to: false } => {
            told(Tone::Warn, "Not encrypted at rest any more", "The plan of now is; this one is not.")
        }
        ForkChange::Memory { from, to } => {
            let tone = if to < from { Tone::Warn } else { Tone::Info };
            (tone, format!("It holds {to}"), format!("The plan of now holds {from}."))
        }
        ForkChange::Connections { from, to } => {
            let tone = if to < from { Tone::Warn } else { Tone::Info };
            (tone, format!("It takes {to} connections"), format!("The plan of now takes {from}."))
        }
        ForkChange::NewAddress => told(
            Tone::Warn,
            "Another host, port and password",
            "Config vars of attached apps follow. A URL somebody copied elsewhere still leads to the old add-on: change \
             it there yourself.",
        ),
        ForkChange::SettingsNotCopied => told(
            Tone::Warn,
            "Settings begin anew",
            "Eviction policy, timeout, keyspace notifications and maintenance window are not copied. The console \
             compares them and carries over what you say.",
        ),
        ForkChange::AttachmentsNotMoved { attachments, apps } => (
            Tone::Info,
            format!("{} to move", count(*attachments, "attachment", "attachments")),
            format!(
                "On {}; you see before which config vars change where, and how often each app restarts.",
                count(*apps, "app", "apps")
            ),
        ),
        ForkChange::LaterWritesLost => told(
            Tone::Warn,
            "Writes after the copy are not in it",
            "That is why everything that writes is paused first, until every app uses the new add-on.",
        ),
        ForkChange::OldStoreStays => told(
            Tone::Good,
            "The old add-on stays, and costs",
            "It is the way back, with its data as they were at the copy. It is paid until you destroy it.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kvs::{Change, Line, Persistence};

    #[test]
    fn every_change_says_what_it_means() {
        let all = [
            ForkChange::Newest { from: None, to: Line::new(9, 1) },
            ForkChange::NewestUnknown,
            ForkChange::NoNewerLine { line: Line::new(9, 1) },
            ForkChange::Version(Change::MajorJump { from: 7, to: 9 }),
            ForkChange::Persistence { from: Persistence::Nothing, to: Persistence::AppendOnlyFile },
            ForkChange::Standby { to: true },
            ForkChange::Standby { to: false },
            ForkChange::Encryption { to: true },
            ForkChange::Encryption { to: false },
            ForkChange::Connections { from: 40, to: 80 },
            ForkChange::NewAddress,
            ForkChange::SettingsNotCopied,
            ForkChange::AttachmentsNotMoved { attachments: 3, apps: 3 },
            ForkChange::LaterWritesLost,
            ForkChange::OldStoreStays,
        ];
        for one in all {
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
