//! What an upgrade would change.

use kvs::{Change, Engine, Since};

use crate::{ui::Tone, words::kvs::version::engine};

pub const TITLE: &str = "What the upgrade changes";

/// A change: its tone, what it is, and what it means.
pub fn told(change: &Change) -> (Tone, String, String) {
    let told = |tone, title: &str, meaning: &str| (tone, title.to_owned(), meaning.to_owned());
    match change {
        Change::TlsTurnsOn { since, sure } => (
            Tone::Warn,
            if *sure { "TLS turns on".to_owned() } else { "TLS may turn on".to_owned() },
            format!(
                "{} Clients that connect without TLS, or that verify the certificate, cannot connect afterwards.{}",
                tls_since(*since),
                if *sure { "" } else { " Whether it is required already is not known." }
            ),
        ),
        Change::Engine { from, to } => (
            Tone::Info,
            match from {
                Engine::RedisThenValkey => format!("{} answers, where it may be Redis today", engine(*to)),
                _ => format!("{} answers instead of {}", engine(*to), engine(*from)),
            },
            "It speaks the same protocol. Check client libraries that ask the server for its name or version.".to_owned(),
        ),
        Change::MajorJump { from, to } => (
            Tone::Info,
            format!("From major version {from} to {to}"),
            "Commands and defaults may differ. Run your tests against the new version first.".to_owned(),
        ),
        Change::Irreversible => {
            told(Tone::Warn, "It cannot be undone", "There is no downgrade; the way back is a new add-on with your own data.")
        }
        Change::SwitchesAtOnce => told(
            Tone::Warn,
            "It switches the moment it is requested",
            "This plan has no maintenance to prepare and no window, so writers are paused before the request.",
        ),
        Change::PreparedFirst { minutes } => (
            Tone::Good,
            format!("Prepared first, for about {minutes} minutes"),
            "Your apps go on meanwhile. Nothing switches until the maintenance is run or its window comes.".to_owned(),
        ),
        Change::WritesCanBeLost => told(
            Tone::Warn,
            "Writes made during the switch can be lost",
            "That is why everything that writes is paused first: a short downtime of every attached app.",
        ),
        Change::StandbyRebuilt => told(
            Tone::Info,
            "No standby for a while",
            "High availability is back when a new standby has been built, some time after the switch.",
        ),
        Change::KeepsAttachments => told(
            Tone::Good,
            "Add-on, attachments and settings stay",
            "Config var names stay the same. Host, port and password may change; the config vars follow by themselves.",
        ),
    }
}

fn tls_since(since: Since) -> String {
    match since {
        Since::Engine(line) => format!("From {line} on the store takes TLS only."),
        Since::Date(_) => "On this plan the store takes TLS only.".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kvs::Line;

    #[test]
    fn what_hurts_is_a_warning() {
        let tls = Change::TlsTurnsOn { since: Since::Engine(Line::new(6, 0)), sure: true };
        for change in [tls, Change::Irreversible, Change::WritesCanBeLost, Change::SwitchesAtOnce] {
            assert_eq!(told(&change).0, Tone::Warn, "{change:?}");
        }
    }

    #[test]
    fn every_change_says_what_it_means() {
        let engine = Change::Engine { from: Engine::Redis, to: Engine::Valkey };
        let jump = Change::MajorJump { from: 7, to: 9 };
        let first = Change::PreparedFirst { minutes: 15 };
        for change in [engine, jump, first, Change::StandbyRebuilt, Change::KeepsAttachments] {
            let (_, title, meaning) = told(&change);
            assert!(!title.ends_with('.') && meaning.ends_with('.'), "{title} / {meaning}");
        }
    }

    #[test]
    fn unknown_tls_is_not_claimed() {
        let unsure = Change::TlsTurnsOn { since: Since::Engine(Line::new(6, 0)), sure: false };
        assert!(told(&unsure).1.contains("may"));
    }
}
