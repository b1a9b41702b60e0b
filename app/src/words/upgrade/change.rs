//! What an upgrade would change.

use kvs::{Change, Engine, Since};

use crate::{
    text::{self, upgrade::change::*},
    ui::Tone,
    words::{kvs::version::engine, sentences},
};

pub(crate) use crate::text::upgrade::change::TITLE;

/// A change: its tone, what it is, and what it means.
pub fn told(change: &Change) -> (Tone, String, String) {
    match change {
        Change::TlsTurnsOn { since, sure } => {
            let title = if *sure { TLS } else { TLS_UNSURE };
            (Tone::Warn, title.into(), tls_means(*since, *sure))
        }
        Change::Engine { from, to } => {
            let to = engine(*to);
            let title = match from {
                Engine::RedisThenValkey => EngineUnsure { to: &to }.text(),
                _ => text::upgrade::change::Engine { to: &to, from: &engine(*from) }.text(),
            };
            (Tone::Info, title, ENGINE_MEANS.into())
        }
        Change::MajorJump { from, to } => (Tone::Info, Major { from, to }.text(), MAJOR_MEANS.into()),
        Change::Irreversible => (Tone::Warn, IRREVERSIBLE.into(), IRREVERSIBLE_MEANS.into()),
        Change::SwitchesAtOnce => (Tone::Warn, AT_ONCE.into(), AT_ONCE_MEANS.into()),
        Change::PreparedFirst { minutes } => (Tone::Good, Prepared { minutes }.text(), PREPARED_MEANS.into()),
        Change::WritesCanBeLost => (Tone::Warn, WRITES_LOST.into(), WRITES_LOST_MEANS.into()),
        Change::StandbyRebuilt => (Tone::Info, STANDBY.into(), STANDBY_MEANS.into()),
        Change::KeepsAttachments => (Tone::Good, KEEPS.into(), KEEPS_MEANS.into()),
    }
}

fn tls_means(since: Since, sure: bool) -> String {
    let from = match since {
        Since::Engine(line) => TlsFrom { line: &line }.text(),
        Since::Date(_) => TLS_ON_PLAN.into(),
    };
    let unsure = if sure { String::new() } else { TLS_NOT_KNOWN.into() };
    sentences(&[from, TLS_MEANS.into(), unsure])
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
