//! What is worth telling about an upgrade and stopped nothing.

use upgrade::{Finding, SettingName};

use super::{elsewhere, fork::setting};
use crate::{
    text::upgrade::finding::*,
    ui::Tone::{self, Bad, Info, Warn},
};

/// What was found, and what it means.
pub fn told(finding: &Finding) -> (Tone, String, String) {
    let (tone, title, meaning) = match finding {
        Finding::ForkFailed { fork } => (Info, ForkFailed { fork }.text(), FORK_FAILED_MEANS),
        Finding::ForkUnused { fork } => (Warn, ForkUnused { fork }.text(), FORK_UNUSED_MEANS),
        Finding::StatusStuck { status } => (Info, StatusStuck { status }.text(), STATUS_STUCK_MEANS),
        Finding::NotCarried { what, old, new } => (Info, not_carried(*what, old, new), NOT_CARRIED_MEANS),
        Finding::NotReadSetting { what } => {
            (Warn, NotReadSetting { setting: &setting::name(*what) }.text(), NOT_READ_SETTING_MEANS)
        }
        Finding::NotPromoted { app } => (Warn, NotPromoted { app: &app.name }.text(), NOT_PROMOTED_MEANS),
        Finding::NotMoved { app, name } => (Warn, NotMoved { name, app: &app.name }.text(), NOT_MOVED_MEANS),
        Finding::NotBehind { app, name } => {
            (Bad, NotBehind { name, app: &app.name }.text(), NOT_BEHIND_MEANS)
        }
        Finding::OtherVersion { expected, found } => {
            (Info, OtherVersion { found, expected }.text(), OTHER_VERSION_MEANS)
        }
        Finding::WasGone => (Info, WAS_GONE.into(), WAS_GONE_MEANS),
        Finding::MovedBefore { app, name } => {
            (Info, MovedBefore { app: &app.name, name }.text(), MOVED_BEFORE_MEANS)
        }
        Finding::Rescheduled { from, to } => {
            (Info, rescheduled(from.as_deref(), to.as_deref()), RESCHEDULED_MEANS)
        }
        Finding::WasPaused { app, mode_on, at_zero } => {
            let meaning = elsewhere::was_paused(&app.name, *mode_on, at_zero);
            return (Warn, WasPaused { app: &app.name }.text(), meaning);
        }
        Finding::StoreChanged { was, now } => {
            let (was, now) = (elsewhere::facts(was), elsewhere::facts(now));
            (Warn, StoreChanged { was: &was, now: &now }.text(), STORE_CHANGED_MEANS)
        }
        Finding::Joined => (Info, JOINED.into(), JOINED_MEANS),
        Finding::RanByItself => (Info, RAN_BY_ITSELF.into(), RAN_BY_ITSELF_MEANS),
        Finding::RanUnpaused => (Warn, RAN_UNPAUSED.into(), RAN_UNPAUSED_MEANS),
        Finding::VersionWasThere => (Info, VERSION_WAS_THERE.into(), VERSION_WAS_THERE_MEANS),
        Finding::LeftOut { app } => (Warn, LeftOut { app: &app.name }.text(), LEFT_OUT_MEANS),
        Finding::Detached { app } => (Info, Detached { app: &app.name }.text(), DETACHED_MEANS),
        Finding::ProcessTypeGone { app, kind, quantity } => {
            let meaning = if *quantity == 1 { TYPE_GONE_ONE_MEANS } else { TYPE_GONE_MEANS };
            (Warn, TypeGone { kind, app: &app.name }.text(), meaning)
        }
        Finding::KeptTheirs { app, kind, before, found } => {
            (Info, KeptTheirs { kind, app: &app.name, found, before }.text(), KEPT_THEIRS_MEANS)
        }
        Finding::DynosNotUp { app, kind, up, of } => {
            (Warn, DynosNotUp { up, of, kind, app: &app.name }.text(), DYNOS_NOT_UP_MEANS)
        }
        Finding::TlsNotOn => (Warn, TLS_NOT_ON.into(), TLS_NOT_ON_MEANS),
        Finding::ModeNotOurs { app } => (Info, ModeNotOurs { app: &app.name }.text(), MODE_NOT_OURS_MEANS),
    };
    (tone, title, meaning.into())
}

fn not_carried(what: SettingName, old: &str, new: &str) -> String {
    let (new, old) = (setting::value(what, Some(new)), setting::value(what, Some(old)));
    NotCarried { setting: &setting::name(what), new: &new, old: &old }.text()
}

fn rescheduled(from: Option<&str>, to: Option<&str>) -> String {
    let not_said = RESCHEDULED_NO_TIME.text();
    Rescheduled { from: &from.unwrap_or(not_said), to: &to.unwrap_or(not_said) }.text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn every_finding_says_what_it_means() {
        for finding in samples::findings() {
            let (_, title, meaning) = told(&finding);
            assert!(!title.ends_with('.') && meaning.ends_with('.'), "{title} / {meaning}");
        }
    }

    #[test]
    fn lost_writes_are_a_warning() {
        assert_eq!(told(&Finding::RanUnpaused).0, Tone::Warn);
    }
}
