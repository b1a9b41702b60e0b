//! The report at the end, for the page and as Markdown. It holds names, times and the platform's messages: no secret.

use std::fmt::{Display, Write};

use time::{OffsetDateTime, UtcOffset, macros::format_description};
use upgrade::{Changed, Finding, Intent, Journal, Method, Report, Shape, Stop};

use super::{
    clients, entry, finding,
    fork::{afterwards, wish},
    ledger, page, step, stop, took,
};
use crate::{
    text::{
        Message,
        upgrade::report::{self as text, *},
    },
    words::{commas, kvs::money::dollars},
};

pub(crate) use crate::text::upgrade::report::{
    ALL_BACK, COPIED, COPY, FINDINGS, NOT_ALL_BACK, NOT_COPIED, NOT_PAUSED, OPEN, PAUSED, SAID, SAVE, STEPS,
    UNKNOWN, VERSION, WHOLE,
};

/// `7.2.14 → 9.1.0`.
pub fn from_to(from: Option<&str>, to: &str) -> String {
    format!("{} → {to}", from.unwrap_or(UNKNOWN.text()))
}

/// From the first entry of the journal to the last.
pub fn whole(journal: &Journal) -> Option<std::time::Duration> {
    let (first, last) = (journal.entries().first()?, journal.entries().last()?);
    (last.at() - first.at()).try_into().ok()
}

/// The panel's heading.
pub fn title(intent: &Intent, report: &Report) -> String {
    let (addon, to) = (&intent.addon.name, &report.to);
    match &intent.method {
        Method::InPlace => DoneInPlace { addon, to }.text(),
        Method::Fork(_) => DoneFork { addon, to }.text(),
        Method::GoBack(back) => DoneBack { old: &back.to.name, addon }.text(),
        Method::Destroy(_) => DoneDestroyed { addon }.text(),
    }
}

/// That it is over, in a sentence.
pub fn over(intent: &Intent, is_open: bool) -> Message {
    match (&intent.method, is_open) {
        (Method::InPlace, false) => ALL_BACK,
        (Method::InPlace, true) => NOT_ALL_BACK,
        (Method::Fork(_) | Method::GoBack(_), false) => WRITERS_BACK,
        (Method::Fork(_) | Method::GoBack(_), true) => WRITERS_NOT_ALL_BACK,
        (Method::Destroy(_), _) => DATA_GONE,
    }
}

/// A finished upgrade. `open_commands` put back what is not as before.
pub fn done(intent: &Intent, report: &Report, journal: &Journal, open_commands: &[String]) -> String {
    let mut text = head(intent, report.from.as_deref(), &report.to, journal);
    let paused = report.writers_paused.map_or_else(|| NOT_PAUSED.into(), took);
    let _ = writeln!(text, "- {}", LinePaused { paused: &paused });
    if let Some(fork) = intent.as_fork() {
        let addon = &intent.addon.name;
        let line = match fork.old_cents {
            Some(cents) => LineWayBackPrice { addon, price: &dollars(cents) }.text(),
            None => LineWayBack { addon }.text(),
        };
        let _ = writeln!(text, "- {line}");
    }
    let _ = write!(text, "\n## {STEPS}\n\n| {STEP} | {TOOK} |\n|---|---|\n");
    for (one, span) in &report.took {
        let _ = writeln!(text, "| {} | {} |", step::name(*one, intent), took(*span));
    }
    client_libraries(&mut text, intent, journal);
    section(&mut text, SAID, report.said.iter().map(|said| format!("> {}", cell(said))), "\n\n");
    findings(&mut text, &report.findings);
    open(&mut text, intent, &report.open, open_commands);
    record(&mut text, intent, journal);
    text
}

/// One that rests before its end.
pub fn stopped(intent: &Intent, rest: &Stop, journal: &Journal, open_commands: &[String]) -> String {
    let mut text = head(intent, intent.from.as_deref(), &intent.to, journal);
    let told = stop::told(rest, intent);
    let _ = write!(text, "\n## {}\n\n{}\n", told.title, told.text.join("\n\n"));
    if let Some(prepared) = &rest.still_prepared {
        let _ = write!(text, "\n{}\n", stop::prepared(prepared, None));
    }
    let forks = rest
        .forks
        .iter()
        .map(|made| format!("- {}", afterwards::unused(&made.addon.name, made.cents, made.sure)));
    section(&mut text, afterwards::FORKS.text(), forks, "\n");
    client_libraries(&mut text, intent, journal);
    findings(&mut text, &rest.findings);
    open(&mut text, intent, &rest.open, open_commands);
    record(&mut text, intent, journal);
    text
}

fn head(intent: &Intent, from: Option<&str>, to: &str, journal: &Journal) -> String {
    let mut text = String::new();
    let _ = writeln!(text, "# {}\n", heading(intent, from, to));
    let mut line = |told: String| {
        let _ = writeln!(text, "- {told}");
    };
    line(LineAddon { addon: &intent.addon.name, id: &intent.addon.id }.text());
    line(LineOwner { app: &intent.owning_app.name }.text());
    let others: Vec<String> = intent.apps.iter().skip(1).map(|app| app.name.clone()).collect();
    if !others.is_empty() {
        line(LineOthers { apps: &commas(&others) }.text());
    }
    line(LineMethod { method: &method(intent) }.text());
    if let (Some(first), Some(last)) = (journal.entries().first(), journal.entries().last()) {
        line(LineFirst { at: &utc(first.at()) }.text());
        line(LineLast { at: &utc(last.at()) }.text());
    }
    text
}

fn heading(intent: &Intent, from: Option<&str>, to: &str) -> String {
    let addon = &intent.addon.name;
    match (&intent.method, from) {
        (Method::InPlace, Some(from)) => Heading { addon, from: &from, to: &to }.text(),
        (Method::InPlace, None) => HeadingNoFrom { addon, to: &to }.text(),
        _ => page::thing(intent),
    }
}

fn method(intent: &Intent) -> String {
    let short = super::fork::question::short;
    match (&intent.method, intent.shape) {
        (Method::InPlace, Shape::Prepared) => METHOD_PREPARED.into(),
        (Method::InPlace, Shape::AtOnce) => METHOD_AT_ONCE.into(),
        (Method::Fork(fork), _) => {
            let (plan, fork, cents) = (short(&fork.plan), wish::successor(intent), fork.cents);
            match cents {
                Some(cents) => MethodForkPrice { fork: &fork, plan: &plan, price: &dollars(cents) }.text(),
                None => MethodFork { fork: &fork, plan: &plan }.text(),
            }
        }
        (Method::GoBack(back), _) => MethodBack { old: &back.to.name }.text(),
        (Method::Destroy(_), _) => METHOD_DESTROYED.into(),
    }
}

/// What the person said of the clients, where TLS turns on or something was said.
fn client_libraries(text: &mut String, intent: &Intent, journal: &Journal) {
    let said = journal.clients();
    if said.is_some() || intent.tls_turns_on {
        let lines = clients::lines(&said.cloned().unwrap_or_default());
        section(text, clients::REPORT_TITLE, lines.iter().map(|line| format!("- {line}")), "\n");
    }
}

fn findings(text: &mut String, found: &[Finding]) {
    let lines = found.iter().map(|one| {
        let (_, title, meaning) = finding::told(one);
        format!("- {}", text::Finding { title: &title, meaning: &meaning })
    });
    section(text, FINDINGS, lines, "\n");
}

fn open(text: &mut String, intent: &Intent, changed: &[Changed], commands: &[String]) {
    section(text, OPEN, changed.iter().map(|one| format!("- {}", ledger::plain(one, intent))), "\n");
    if !changed.is_empty() && !commands.is_empty() {
        let _ = write!(text, "\n```sh\n{}\n```\n", commands.join("\n"));
    }
}

fn record(text: &mut String, intent: &Intent, journal: &Journal) {
    let lines = journal.entries().iter().map(|one| {
        let said = one.what().map_or_else(|| entry::FOREIGN.to_string(), |what| entry::line(what, intent));
        format!("- {} {}", utc(one.at()), cell(&said))
    });
    section(text, JOURNAL, lines, "\n");
}

fn section(text: &mut String, title: impl Display, lines: impl Iterator<Item = String>, between: &str) {
    let lines: Vec<String> = lines.collect();
    if !lines.is_empty() {
        let _ = write!(text, "\n## {title}\n\n{}\n", lines.join(between));
    }
}

/// The platform's words in one line, so that they cannot become a heading or a list of ours.
fn cell(said: &str) -> String {
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn utc(at: OffsetDateTime) -> String {
    let format = format_description!("[year]-[month]-[day] [hour]:[minute]:[second] UTC");
    at.to_offset(UtcOffset::UTC).format(format).unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;
    use upgrade::{Back, Reason, Step};

    fn report() -> Report {
        Report {
            from: Some("7.2.14".into()),
            to: "9.1.0".into(),
            took: vec![(Step::Prepare, std::time::Duration::from_secs(780))],
            writers_paused: Some(std::time::Duration::from_secs(34)),
            said: vec!["Upgrading.\n# Not a heading".into()],
            findings: vec![Finding::RanUnpaused],
            open: vec![samples::changed(Back::Left, true)],
        }
    }

    #[test]
    fn a_report_says_from_where_to_where_how_long_and_what_is_not_as_before() {
        let commands = vec!["heroku ps:scale worker=4 -a shop".to_owned()];
        let text = done(&samples::intent(), &report(), &samples::journal(), &commands);
        for part in [
            "# Upgrade of redis-round-1 from 7.2.14 to 9.1.0",
            "| Maintenance prepared | 13 min |",
            "- Writers paused: 34 s",
            "> Upgrading. # Not a heading",
            "- shop: worker 4 → 0. Left as it is.",
            "heroku ps:scale worker=4 -a shop",
            "UTC",
        ] {
            assert!(text.contains(part), "{part} is missing in:\n{text}");
        }
        assert!(!text.contains("\n# Not a heading"));
    }

    #[test]
    fn what_is_not_there_gets_no_heading() {
        let report =
            Report { said: vec![], findings: vec![], open: vec![], writers_paused: None, ..report() };
        let text = done(&samples::intent(), &report, &samples::journal(), &[]);
        assert!([OPEN, FINDINGS, SAID].iter().all(|title| !text.contains(title.text())));
        assert!(text.contains("- Writers paused: not at all"));
    }

    #[test]
    fn a_stop_says_why_and_what_stays_behind() {
        let rest = Stop {
            reason: Reason::ByPerson,
            open: vec![],
            put_back: true,
            forks: vec![],
            still_prepared: Some(upgrade::Prepared { status: "ready".into(), scheduled_for: None }),
            findings: vec![],
        };
        let text = stopped(&samples::intent(), &rest, &samples::journal(), &[]);
        assert!(text.contains("## Stopped by you") && text.contains("runs by itself"), "{text}");
    }
}
