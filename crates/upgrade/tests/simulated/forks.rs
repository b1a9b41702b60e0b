//! Upgrades by fork against the simulated platform: the copy, the settings, every attachment.

use serde_json::Value;
use upgrade::{
    Back, CheckName, Finding, MoveState, Next, Question, Reply, SettingState, Thing, VarFate, Why,
};

use crate::desk::Desk;

/// Forks a store of the scenario to a plan, with the usual answers.
fn forked(addon: &str, plan: &str) -> (Desk, upgrade::Report) {
    let mut desk = Desk::at("forks");
    let before = desk.state();
    desk.begin_fork(addon, plan);
    let report = desk.done();
    let after = desk.state();
    assert!(report.to.starts_with("9.1"), "{}", report.to);
    assert_eq!(*desk.line.forked_over_tls.borrow(), [true]);
    for (name, app) in before["apps"].as_object().unwrap() {
        for what in ["maintenance", "formation"] {
            assert_eq!(after["apps"][name][what], app[what], "{what} of {name}");
        }
    }
    let kept = serde_json::to_string(&desk.run().saved()).unwrap();
    assert!(!kept.contains("rediss://") && !kept.contains("redis://"), "an address is in the journal");
    (desk, report)
}

/// The fork's name.
fn fork(desk: &mut Desk) -> String {
    desk.run().forks()[0].addon.name.clone()
}

fn held(state: &Value, addon: &str) -> Vec<String> {
    let held = state["addons"][addon]["attachments"].as_array().unwrap();
    let mut all: Vec<String> = held
        .iter()
        .map(|one| format!("{}/{}", one["app"].as_str().unwrap(), one["name"].as_str().unwrap()))
        .collect();
    all.sort();
    all
}

#[test]
fn a_premium_store_of_one_app() {
    let (mut desk, report) = forked("redis-curved-10101", "heroku-redis:premium-0");
    assert_eq!(report.findings, []);
    let new = fork(&mut desk);
    let state = desk.state();
    assert_eq!(held(&state, &new), ["bakery/REDIS"]);
    assert_eq!(held(&state, "redis-curved-10101"), ["bakery/REDIS_OLD"]);
    let settings = desk.run().settings();
    assert!(settings.iter().all(|row| row.state == SettingState::Applied), "{settings:?}");
    assert_eq!(state["addons"][&new]["settings"], state["addons"]["redis-curved-10101"]["settings"]);
    assert_eq!(state["addons"][&new]["window"], state["addons"]["redis-curved-10101"]["window"]);
}

#[test]
fn a_store_that_three_apps_use_under_different_names() {
    let (mut desk, report) = forked("redis-spherical-20202", "heroku-redis:premium-2");
    assert_eq!(report.findings, []);
    let new = fork(&mut desk);
    let state = desk.state();
    assert_eq!(held(&state, &new), ["catalog/REDIS", "checkout/CACHE_REDIS", "dispatch/QUEUE"]);
    assert_eq!(held(&state, "redis-spherical-20202"), ["catalog/REDIS_OLD"]);
}

#[test]
fn other_apps_and_misleading_names_are_warned_about() {
    let mut desk = Desk::at("forks");
    desk.begin_fork("redis-spherical-20202", "heroku-redis:premium-2");
    let question = desk.until_asked(|question| matches!(question, Question::Proceed { .. }));
    let Question::Proceed { warnings } = question else { unreachable!() };
    assert!(
        warnings.contains(&CheckName::OtherApps) && warnings.contains(&CheckName::ConfigVars),
        "{warnings:?}"
    );
    let why: Vec<Why> = desk.run().checks().into_iter().flat_map(|check| check.why).collect();
    let misleading = |why: &Why| matches!(why, Why::LikeRedisUrl { app, var } if app.name == "checkout" && var == "CACHE_REDIS_URL");
    assert!(why.iter().any(misleading), "{why:?}");
}

#[test]
fn an_app_can_be_moved_alone_and_the_rest_left() {
    let mut desk = Desk::at("forks");
    let before = desk.state();
    desk.begin_fork("redis-spherical-20202", "heroku-redis:premium-2");
    let question = desk.until_asked(|question| matches!(question, Question::Promote { .. }));
    let Question::Promote { apps, promoted } = question.clone() else { unreachable!() };
    assert_eq!((apps.len(), promoted.len()), (3, 0));
    assert!(!question.replies().contains(&Reply::LeaveOut), "something has to be moved");
    let plan = desk.run().promotion();
    let dispatch = plan.iter().find(|app| app.app.name == "dispatch").unwrap();
    assert_eq!((dispatch.releases, dispatch.moves[0].vars[0].name.as_str()), (1, "QUEUE_URL"));
    let catalog = plan.iter().find(|app| app.app.name == "catalog").unwrap();
    assert_eq!(
        (catalog.parking.as_deref(), catalog.removes.as_deref()),
        (Some("REDIS_OLD"), Some("REDIS_NEW"))
    );
    let releases = |state: &Value, app: &str| state["apps"][app]["release"].as_u64().unwrap();
    desk.answer(question, Reply::Only(dispatch.app.clone()));
    let question = desk.until_asked(|question| matches!(question, Question::Promote { .. }));
    let new = fork(&mut desk);
    assert_eq!(held(&desk.state(), &new), ["catalog/REDIS_NEW", "dispatch/QUEUE"]);
    assert_eq!(releases(&desk.state(), "dispatch"), releases(&before, "dispatch") + 1);
    desk.answer(question, Reply::LeaveOut);
    let report = desk.done();
    let left = report.findings.iter().filter(|found| matches!(found, Finding::NotPromoted { .. }));
    assert_eq!(left.count(), 2);
    assert_eq!(held(&desk.state(), &new), ["dispatch/QUEUE"]);
    assert_eq!(
        held(&desk.state(), "redis-spherical-20202"),
        ["catalog/REDIS", "catalog/REDIS_OLD", "checkout/CACHE_REDIS"]
    );
}

#[test]
fn the_plan_counts_every_release_it_makes() {
    let mut desk = Desk::at("forks");
    desk.begin_fork("redis-spherical-20202", "heroku-redis:premium-2");
    desk.until_asked(|question| matches!(question, Question::Promote { .. }));
    let (before, plan) = (desk.state(), desk.run().promotion());
    desk.done();
    let after = desk.state();
    for app in plan {
        let release = |state: &Value| state["apps"][&app.app.name]["release"].as_u64().unwrap();
        assert_eq!(release(&after) - release(&before), app.releases as u64, "{}", app.app.name);
    }
}

#[test]
fn a_mini_with_both_config_vars_is_copied_over_tls() {
    let (mut desk, _) = forked("redis-flat-30303", "heroku-redis:premium-0");
    let plan = desk.run().promotion();
    let vars = &plan[0].moves[0].vars;
    let tls = vars.iter().find(|var| var.name == "REDIS_TLS_URL");
    assert!(tls.is_none_or(|var| var.fate != VarFate::NewValue), "{vars:?}");
    let new = fork(&mut desk);
    assert_eq!(held(&desk.state(), &new), ["diary/REDIS"]);
    assert_eq!(held(&desk.state(), "redis-flat-30303"), ["diary/REDIS_OLD"]);
}

#[test]
fn clients_of_a_store_that_takes_plaintext_are_asked_about_on_every_plan() {
    for plan in ["heroku-redis:mini", "heroku-redis:premium-0"] {
        let mut desk = Desk::at("forks");
        desk.begin_fork("redis-flat-30303", plan);
        desk.until_asked(|question| *question == Question::ClientReady);
        assert!(desk.sent.is_empty());
    }
}

#[test]
fn the_tls_var_of_a_mini_is_told_to_vanish_before_it_does() {
    let mut desk = Desk::at("forks");
    desk.begin_fork("redis-flat-30303", "heroku-redis:premium-0");
    desk.until_asked(|question| matches!(question, Question::Proceed { .. }));
    let plan = desk.run().promotion();
    let fates: Vec<_> = plan[0].moves[0].vars.iter().map(|var| (var.name.as_str(), var.fate)).collect();
    assert!(fates.contains(&("REDIS_URL", VarFate::NewValue)), "{fates:?}");
    assert!(fates.contains(&("REDIS_TLS_URL", VarFate::Disappears)), "{fates:?}");
}

#[test]
fn a_private_store_keeps_its_bastion_vars() {
    let mut desk = Desk::at("forks");
    desk.begin_fork("redis-solid-40404", "heroku-redis:private-7");
    desk.until_asked(|question| matches!(question, Question::Promote { .. }));
    let plan = desk.run().promotion();
    let vars = &plan[0].moves[0].vars;
    let names: Vec<&str> = vars.iter().map(|var| var.name.as_str()).collect();
    let all = ["REDIS_URL", "REDIS_BASTIONS", "REDIS_BASTION_KEY", "REDIS_BASTION_REKEYS_AFTER"];
    assert!(all.iter().all(|name| names.contains(name)), "{names:?}");
    assert!(vars.iter().all(|var| var.fate == VarFate::NewValue), "{vars:?}");
    assert_eq!(plan[0].moves[0].state, MoveState::Waiting);
    desk.done();
    let state = desk.state();
    let vars = state["apps"]["strongroom"]["config_vars"].as_array().unwrap();
    assert!(all.iter().all(|name| vars.contains(&(*name).into())), "{vars:?}");
}

#[test]
fn a_fork_that_fails_half_way_changes_nothing_else() {
    let mut desk = Desk::at("forks");
    let before = desk.state();
    desk.begin_fork("redis-brittle-70707", "heroku-redis:premium-0");
    let question = desk.until_asked(|question| matches!(question, Question::ForkFailed { .. }));
    assert_eq!(question.replies(), [Reply::TryAgain]);
    let now = desk.now();
    desk.run().stop(true, now);
    let Next::Stopped(stop) = desk.end() else { panic!("it stops") };
    assert!(stop.open.is_empty() && stop.put_back && stop.forks.is_empty(), "{stop:?}");
    assert!(desk.run().forks().is_empty());
    let forked = |changed: &upgrade::Changed| matches!(changed.thing, Thing::Forked { .. });
    let row = desk.run().ledger().into_iter().find(forked).unwrap();
    assert_eq!(row.back, Back::Done, "it costs nothing any more");
    let after = desk.state();
    for what in ["maintenance", "formation", "config_vars"] {
        assert_eq!(after["apps"]["glassware"][what], before["apps"]["glassware"][what], "{what}");
    }
    let old = "redis-brittle-70707";
    assert_eq!(after["addons"][old]["attachments"], before["addons"][old]["attachments"]);
}

#[test]
fn another_fork_gets_another_name() {
    let mut desk = Desk::at("forks");
    desk.begin_fork("redis-brittle-70707", "heroku-redis:premium-0");
    let question = desk.until_asked(|question| matches!(question, Question::ForkFailed { .. }));
    desk.answer(question, Reply::TryAgain);
    desk.until_asked(|question| matches!(question, Question::ForkFailed { .. }));
    let made: Vec<&String> = desk.sent.iter().filter(|sent| sent.contains("addons:create")).collect();
    assert_eq!(made.len(), 2);
    assert_ne!(made[0], made[1]);
}

#[test]
fn a_status_that_sticks_is_for_the_person_to_check() {
    let mut desk = Desk::at("forks");
    desk.begin_fork("redis-sticky-80808", "heroku-redis:premium-0");
    let question = desk.until_asked(|question| matches!(question, Question::StatusSticks { .. }));
    desk.answer(question, Reply::GoOn);
    let report = desk.done();
    assert!(matches!(report.findings[..], [Finding::StatusStuck { .. }]), "{:?}", report.findings);
}

#[test]
fn an_account_without_a_card_gets_the_platforms_words() {
    let mut desk = Desk::at("forks");
    desk.begin_fork("redis-curved-10101", "heroku-redis:premium-0");
    desk.sign_in("cardless");
    desk.may_be_refused = true;
    let question = desk.until_asked(|question| matches!(question, Question::Payment { .. }));
    desk.sign_in("owner");
    desk.answer(question, Reply::TryAgain);
    desk.done();
}

#[test]
fn going_back_gives_the_old_add_on_its_names_again() {
    let (mut desk, _) = forked("redis-spherical-20202", "heroku-redis:premium-2");
    let new = fork(&mut desk);
    let now = desk.now();
    let back = desk.run().go_back_intent("back-1", now).unwrap();
    desk.take(back);
    let question = desk.until_asked(|question| matches!(question, Question::ConfirmBack { .. }));
    assert_eq!(question.name_to_type(), Some("catalog"));
    let report = desk.done();
    assert_eq!(report.to, "7.2.14");
    let state = desk.state();
    let old = "redis-spherical-20202";
    assert_eq!(held(&state, old), ["catalog/REDIS", "checkout/CACHE_REDIS", "dispatch/QUEUE"]);
    assert_eq!(held(&state, &new), ["catalog/REDIS_NEW"]);
    let now = desk.now();
    let end = desk.run().destroy_old_intent("end-1", now).unwrap();
    assert_eq!(end.addon.name, new);
    desk.take(end);
    desk.done();
    assert!(desk.state()["addons"].get(&new).is_none());
}

#[test]
fn the_old_add_on_is_destroyed_by_its_own_name_and_only_while_nothing_uses_it() {
    let (mut desk, _) = forked("redis-curved-10101", "heroku-redis:premium-0");
    let now = desk.now();
    let end = desk.run().destroy_old_intent("end-1", now).unwrap();
    desk.take(end.clone());
    let question = desk.until_asked(|question| matches!(question, Question::ConfirmDestroy { .. }));
    assert_eq!(question.name_to_type(), Some("redis-curved-10101"));
    assert!(desk.run().answer(question.clone(), Reply::Typed("bakery".to_owned()), now).is_err());
    // Somebody attaches it again between the question and the answer.
    desk.attach("redis-curved-10101", "bakery", "SIDE");
    desk.answer(question, Reply::Typed("redis-curved-10101".to_owned()));
    let blocked = desk.until_asked(|question| matches!(question, Question::Blocked { .. }));
    assert!(!desk.sent.iter().any(|sent| sent.contains("addons:destroy")));
    desk.detach("redis-curved-10101", "SIDE");
    desk.answer(blocked, Reply::LookAgain);
    desk.done();
    assert!(desk.state()["addons"].get("redis-curved-10101").is_none());
    assert!(
        desk.sent.iter().any(|sent| sent.ends_with("destroy redis-curved-10101 -a bakery --confirm bakery"))
    );
}

#[test]
fn stopping_between_two_apps_puts_the_first_back_too() {
    let mut desk = Desk::at("forks");
    let before = desk.state();
    desk.begin_fork("redis-spherical-20202", "heroku-redis:premium-2");
    let question = desk.until_asked(|question| matches!(question, Question::Promote { .. }));
    let Question::Promote { apps, .. } = question.clone() else { unreachable!() };
    desk.answer(question, Reply::Only(apps[1].clone()));
    desk.until_asked(|question| matches!(question, Question::Promote { .. }));
    assert!(!desk.run().restore_commands().is_empty());
    let now = desk.now();
    desk.run().stop(true, now);
    let Next::Stopped(stop) = desk.end() else { panic!("it stops") };
    assert!(stop.open.is_empty(), "{:?}", stop.open);
    assert_eq!(stop.forks.len(), 1, "it costs, so it is named");
    let after = desk.state();
    let old = "redis-spherical-20202";
    assert_eq!(held(&after, old), held(&before, old));
    for app in ["catalog", "checkout", "dispatch"] {
        for what in ["maintenance", "formation"] {
            assert_eq!(after["apps"][app][what], before["apps"][app][what], "{what} of {app}");
        }
    }
    // The copy is old by then: going on makes another one.
    let now = desk.now();
    desk.run().go_on(now);
    let question = desk.until_asked(|question| matches!(question, Question::Stale { .. }));
    desk.answer(question, Reply::TryAgain);
    let report = desk.done();
    assert!(report.findings.iter().any(|found| matches!(found, Finding::ForkUnused { .. })));
    assert_eq!(held(&desk.state(), old), ["catalog/REDIS_OLD"]);
    let unused = desk.run().forks().into_iter().find(|made| !made.used).unwrap();
    let now = desk.now();
    let end = desk.run().destroy_fork_intent(&unused, "end-1", now).unwrap();
    desk.take(end);
    desk.done();
    assert!(desk.state()["addons"].get(&unused.addon.name).is_none());
}

#[test]
fn what_was_destroyed_afterwards_neither_costs_nor_leads_back() {
    let (mut desk, _) = forked("redis-curved-10101", "heroku-redis:premium-0");
    let now = desk.now();
    let end = desk.run().destroy_old_intent("end-1", now).unwrap();
    desk.run().was_destroyed(&end.addon, now);
    assert!(desk.run().go_back_intent("back-1", now).is_none());
    assert!(desk.run().destroy_old_intent("end-2", now).is_none());
    let fork = desk.run().forks().remove(0);
    desk.run().was_destroyed(&fork.addon, now);
    assert!(desk.run().forks().is_empty());
}
