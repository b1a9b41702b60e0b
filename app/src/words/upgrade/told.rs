//! Everything the wizard says, in every language.

use std::{fmt::Display, ops::Range, time::Duration};

use ::kvs::{Change, Engine, Lifecycle, Line, Since};
use time::macros::date;
use upgrade::*;

use super::*;
use crate::words::proof::{in_each_language, is_told};

/// Sentences to their end; they may begin with a name.
fn is_whole(text: impl Display) {
    let text = text.to_string();
    is_told(&text);
    assert!(text.ends_with(['.', '。']), "ends like a sentence: {text}");
}

#[test]
fn acts_and_what_is_read() {
    in_each_language(|| {
        for (act, intent) in
            samples::acts().iter().flat_map(|act| samples::intents().into_iter().map(move |it| (act, it)))
        {
            is_told(act::named(act, &intent));
            is_told(act::doing(act, &intent));
            is_told(act::thing(act, &intent));
            is_told(doing::acting(act, &intent));
        }
        let (app, addon) = (samples::app("shop"), samples::redis("redis-new"));
        let on_app =
            [Look::App, Look::Formation, Look::Dynos, Look::AppAddons, Look::AppAttachments, Look::Preboot];
        let on_addon = [Look::DatabaseOf, Look::WaitOf, Look::AttachmentsOf, Look::Settings, Look::Window];
        let alone = [Look::Addon, Look::Database, Look::Maintenance, Look::Wait, Look::Attachments];
        let looks = on_app.map(|look| look(app.clone())).into_iter();
        let looks = looks.chain(on_addon.map(|look| look(addon.clone()))).chain(alone);
        looks.for_each(|look| is_told(look::thing(&look)));
        is_told(look::thing(&Look::Fork("redis-new".into())));
    });
}

#[test]
fn entries_findings_and_the_ledger() {
    in_each_language(|| {
        for (what, intent) in
            samples::whats().iter().flat_map(|what| samples::intents().into_iter().map(move |it| (what, it)))
        {
            // Only an upgrade by fork creates one.
            let is_create = matches!(what, What::Trying { act: Act::CreateFork { .. }, .. });
            if !is_create || intent.as_fork().is_some() {
                is_told(entry::line(what, &intent));
            }
        }
        for finding in samples::findings() {
            let (_, title, meaning) = finding::told(&finding);
            is_told(title);
            is_whole(meaning);
        }
        for back in [Back::Done, Back::Open, Back::Left, Back::ByWord, Back::Kept, Back::Never] {
            is_told(ledger::back(back).1);
            is_told(ledger::plain(&samples::changed(back, true), &samples::intent()));
            let thing = samples::changed(back, true).thing;
            is_told(entry::line(&What::Returned { thing, back }, &samples::intent()));
        }
    });
}

#[test]
fn checks_and_changes() {
    in_each_language(|| {
        let verdicts =
            [Verdict::Passed, Verdict::Warning, Verdict::Failed, Verdict::NotKnownYet, Verdict::CannotTell];
        for name in samples::CHECK_NAMES {
            is_told(check::name(name));
            for verdict in verdicts {
                is_told(check::verdict(verdict).1);
                check::advice(name, verdict).into_iter().for_each(is_whole);
            }
        }
        samples::whys().iter().for_each(|why| is_told(check::why(why)));
        let each = verdicts.map(|verdict| Check { name: CheckName::Room, verdict, why: Vec::new() });
        is_told(check::summary(&each));
        let tls = |since, sure| Change::TlsTurnsOn { since, sure };
        let changes = [
            tls(Since::Engine(Line::new(6, 0)), true),
            tls(Since::Date(date!(2026 - 12 - 02)), false),
            Change::Engine { from: Engine::Redis, to: Engine::Valkey },
            Change::Engine { from: Engine::RedisThenValkey, to: Engine::Valkey },
            Change::MajorJump { from: 7, to: 9 },
            Change::Irreversible,
            Change::SwitchesAtOnce,
            Change::PreparedFirst { minutes: 15 },
            Change::WritesCanBeLost,
            Change::StandbyRebuilt,
            Change::KeepsAttachments,
        ];
        for change in changes {
            let (_, title, meaning) = change::told(&change);
            is_told(title);
            is_whole(meaning);
        }
    });
}

#[test]
fn steps_waits_and_rests() {
    in_each_language(|| {
        for intent in samples::intents() {
            for step in Step::of(&intent) {
                is_told(step::name(step, &intent));
                [true, false].into_iter().for_each(|is_done| is_told(step::going_on(step, &intent, is_done)));
                step::about(step, &intent).iter().for_each(is_whole);
            }
            for what in samples::waits() {
                waiting::told(&what, &intent).text.iter().for_each(is_whole);
            }
            for standing in [
                page::Standing::UnderWay,
                page::Standing::YourTurn,
                page::Standing::Stopped,
                page::Standing::Done,
            ] {
                is_whole(page::under_way(&intent, standing, &[samples::changed(Back::Open, true)]));
            }
            [true, false].into_iter().for_each(|paused| is_whole(page::signed_out(&intent, paused)));
            is_whole(other_tab::busy(Some(&intent)));
            is_whole(other_tab::under_way(&intent));
            is_whole(kept::going_on(&intent));
            is_told(kept::earlier(&intent, &crate::words::time::ago(time::Duration::HOUR)));
            is_whole(sign_out::stays(&intent));
        }
        for reason in samples::reasons() {
            let stop = samples::stop(reason);
            let told = stop::told(&stop, &samples::intent());
            is_told(told.title);
            told.text.iter().for_each(is_whole);
        }
        let prepared = Prepared { status: "ready".into(), scheduled_for: None };
        is_whole(stop::prepared(&prepared, None));
        is_whole(stop::prepared(&prepared, Some("8 Dec")));
        is_told(stop::changed(1));
        is_whole(usual::usually(&(Duration::ZERO..Duration::from_secs(60)), None));
        let usual: Range<Duration> = Duration::from_secs(10)..Duration::from_secs(20);
        is_told(usual::usually(&usual, Some(60.0)));
    });
}

#[test]
fn answers_can_be_told_apart() {
    in_each_language(|| {
        for (question, intent) in samples::questions()
            .iter()
            .flat_map(|question| samples::intents().into_iter().map(move |it| (question, it)))
        {
            let mut labels: Vec<String> =
                question.replies().iter().map(|reply| reply::label(question, reply, &intent)).collect();
            labels.iter().for_each(is_told);
            let number = labels.len();
            labels.sort();
            labels.dedup();
            assert_eq!(labels.len(), number, "{labels:?}");
            is_told(reply::wrong_name("shopp", "shop", question));
            is_told(reply::wrong_name("", "shop", question));
        }
    });
}

#[test]
fn refusals_targets_and_bystanders() {
    in_each_language(|| {
        let source = ::kvs::Source::fixed("A page", "https://example.com");
        for refusal in [
            Refusal::Store(::kvs::Cited::new(::kvs::Refusal::MaintenanceNotRead, source.clone())),
            Refusal::TargetUnreadable { target: "x".into() },
            Refusal::NotOffered { target: "9.7".into() },
            Refusal::NoOwningApp,
        ] {
            let told = refusal::told(&refusal, "redis-a");
            is_told(told.title);
            told.text.iter().for_each(is_whole);
        }
        [true, false].into_iter().for_each(|newer| is_whole(refusal::newest("redis-a", "9.1.0", newer)));
        let (date, since) = (date!(2026 - 12 - 19), date!(2026 - 12 - 19));
        for lifecycle in [
            Lifecycle::Newest,
            Lifecycle::Supported,
            Lifecycle::ProvisioningOff { since },
            Lifecycle::ForcedFrom { date, days_left: 3 },
            Lifecycle::Unsupported { since },
        ] {
            target::lives(&lifecycle, |day| day.to_string()).into_iter().for_each(is_whole);
        }
        let (app, dyno, kind) = (samples::app("shop"), "run.1234".to_owned(), "run".to_owned());
        for bystander in [
            Bystander::OneOff { app: app.clone(), dyno: dyno.clone(), kind: kind.clone(), command: None },
            Bystander::OneOff { app: app.clone(), dyno, kind, command: Some("bash".into()) },
            Bystander::Scheduler {
                app: app.clone(),
                service: "scheduler".into(),
                addon: "scheduler-1".into(),
                page: None,
            },
            Bystander::Unknown { app },
        ] {
            let (title, advice) = bystander::told(&bystander);
            is_told(title);
            is_whole(advice);
        }
    });
}

#[test]
fn every_line_of_a_report_is_in_its_language() {
    in_each_language(|| {
        for intent in samples::intents() {
            let mut rest = samples::stop(Reason::ByPerson);
            rest.findings = samples::findings();
            rest.open = vec![samples::changed(Back::Open, false)];
            let text = report::stopped(&intent, &rest, &samples::journal(), &["heroku ps:scale".into()]);
            let done = Report {
                from: None,
                to: "9.1.0".into(),
                took: vec![(Step::Verify, Duration::from_secs(80))],
                writers_paused: None,
                said: Vec::new(),
                findings: samples::findings(),
                open: Vec::new(),
            };
            is_told(report::title(&intent, &done));
            is_whole(report::over(&intent, true));
            let text = text + &report::done(&intent, &done, &samples::journal(), &[]);
            let lines = text.lines().map(|line| line.trim_start_matches(['#', '-', '|', ' ']));
            lines
                .filter(|line| !line.is_empty() && !line.starts_with("heroku") && !line.starts_with("```"))
                .for_each(is_told);
        }
    });
}
