//! Everything that is said of a fork, in every language.

use ::kvs::{
    AttachmentsFate, Certainty, Cost, ForkWarning, Line, Memory, Pause, Place, PlanRefusal, Price,
    PriceOrigin, PromoteTrap, SettingKind, SettingsFate, VersionChoice, WayBack,
};
use upgrade::{MoveState, SettingName, SettingState, Step, VarFate};

use super::{afterwards, change, compare, plan, promote, samples, setting, step, trap, wish};
use crate::words::proof::{ends_as_prose, in_each_language, is_prose, is_told};

#[test]
fn changes_of_a_fork() {
    in_each_language(|| {
        for one in &samples::changes() {
            let (_, title, meaning) = change::told(one);
            is_told(title);
            is_prose(meaning);
        }
    });
}

#[test]
fn the_two_ways_side_by_side() {
    let monthly = |cents| Price::Monthly { cents, origin: PriceOrigin::List };
    let line = Line::new(9, 1);
    let settings = vec![
        SettingKind::EvictionPolicy,
        SettingKind::Timeout,
        SettingKind::KeyspaceNotifications,
        SettingKind::MaintenanceWindow,
    ];
    let versions = [
        VersionChoice::Chosen { lines: vec![] },
        VersionChoice::Chosen { lines: vec![line, Line::new(8, 1)] },
        VersionChoice::NewestOnly { expected: Some(line) },
        VersionChoice::NewestOnly { expected: None },
    ];
    let pauses = [
        Pause::Switch { prepared_minutes: Some(15) },
        Pause::Switch { prepared_minutes: None },
        Pause::WholeCopy,
    ];
    let costs = [
        Cost::Nothing,
        Cost::Both { present: monthly(1500), fork: monthly(3000) },
        Cost::Both { present: monthly(1500), fork: Price::Unknown },
    ];
    let fates = [SettingsFate::Kept, SettingsFate::Reset { settings }];
    in_each_language(|| {
        versions.iter().for_each(|one| is_prose(compare::version(one)));
        for one in &pauses {
            is_prose(compare::pause(one));
            is_told(compare::pause_short(one));
        }
        for one in [WayBack::None, WayBack::OldAddon] {
            is_prose(compare::way_back(one));
            is_told(compare::way_back_short(one));
        }
        for one in &costs {
            is_told(compare::cost(one));
            is_told(compare::cost_short(one));
        }
        fates.iter().for_each(|one| is_prose(compare::settings(one)));
        for apps in [0, 1, 3] {
            is_prose(compare::attachments(AttachmentsFate::Kept { apps }));
            is_prose(compare::attachments(AttachmentsFate::Moved { attachments: apps + 1, apps }));
        }
    });
}

#[test]
fn plans_that_cannot_be_had_and_what_could_go_wrong() {
    let holds = Memory { megabytes: 100 };
    let warnings = [
        ForkWarning::DataDoesNotFit { used_bytes: 200_000_000, holds },
        ForkWarning::DataMayNotFit { present: Some(holds), holds },
        ForkWarning::DataMayNotFit { present: None, holds },
        ForkWarning::ConnectionsDoNotFit { used: 50, limit: 40 },
        ForkWarning::FewerConnections { present: 80, limit: 40 },
        ForkWarning::SizeUnknown,
        ForkWarning::LosesPersistence,
        ForkWarning::LosesStandby,
        ForkWarning::LosesEncryption,
    ];
    in_each_language(|| {
        for runs_in in [None, Some(Place::PrivateSpace), Some(Place::ShieldSpace)] {
            is_prose(plan::refusal(&PlanRefusal::Elsewhere { runs_in, app_in: Place::CommonRuntime }));
        }
        is_prose(plan::refusal(&PlanRefusal::NotOffered));
        plan::certainty(Certainty::MayBeRefused).into_iter().for_each(is_prose);
        for one in &warnings {
            let (title, meaning) = plan::warning(one);
            is_told(title);
            is_prose(meaning);
        }
    });
}

#[test]
fn settings_promotion_and_traps() {
    let (app, config_var, attachment) =
        ("shop".to_owned(), "CACHE_REDIS_URL".to_owned(), "CACHE_REDIS".to_owned());
    let names = [
        SettingName::MaxmemoryPolicy,
        SettingName::Timeout,
        SettingName::KeyspaceEvents,
        SettingName::Window,
    ];
    let states = [
        SettingState::Same,
        SettingState::Differs,
        SettingState::Applying,
        SettingState::Applied,
        SettingState::Left,
        SettingState::NotOnOldPlan,
        SettingState::NotOnNewPlan,
        SettingState::NotKnown,
    ];
    let moves = [MoveState::Waiting, MoveState::Moving, MoveState::Moved, MoveState::CannotMove];
    let traps = [
        PromoteTrap::LookAlike { app: app.clone(), config_var: config_var.clone() },
        PromoteTrap::TlsVar { app: app.clone(), config_var },
        PromoteTrap::OtherName { app: app.clone(), attachment: attachment.clone() },
        PromoteTrap::OtherApp { app: app.clone() },
        PromoteTrap::BastionVars { app, attachment },
    ];
    in_each_language(|| {
        for name in names {
            is_told(setting::name(name));
            is_told(setting::in_a_sentence(name));
            is_told(setting::value(name, None));
        }
        for day in ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] {
            is_told(setting::value(SettingName::Window, Some(&format!("{day} 22:30"))));
        }
        is_prose(setting::meaning(SettingName::MaxmemoryPolicy, Some("noeviction")).unwrap_or_default());
        states.into_iter().for_each(|state| is_told(setting::state(state).1));
        moves.into_iter().for_each(|state| is_told(promote::state(state).1));
        for fate in [VarFate::Appears, VarFate::Disappears] {
            is_told(promote::var(fate, "redis-old", "redis-new"));
        }
        promote::COLUMNS.into_iter().chain(setting::COLUMNS).for_each(is_told);
        is_told(promote::parking("REDIS_OLD", "redis-old"));
        is_told(promote::removes("REDIS_NEW"));
        is_prose(promote::summary(&[]));
        [0, 1, 2].into_iter().for_each(|releases| is_told(promote::restarts(releases)));
        traps.iter().for_each(|one| ends_as_prose(trap::told(one)));
    });
}

#[test]
fn steps_and_what_is_done() {
    in_each_language(|| {
        for intent in samples::intents() {
            for step in Step::of(&intent) {
                step::name(step, &intent).into_iter().for_each(is_told);
                for is_done in [true, false] {
                    step::going_on(step, &intent, is_done).into_iter().for_each(is_told);
                }
                step::about(step, &intent).into_iter().flatten().for_each(ends_as_prose);
            }
            is_told(wish::thing(&intent));
            is_prose(wish::was_to(&intent));
            is_told(wish::headline(&intent, Some("7.2")));
            is_told(wish::headline(&intent, None));
        }
        is_told(wish::back("redis-new", None));
    });
}

#[test]
fn two_add_ons_after_a_fork() {
    in_each_language(|| {
        for cents in [None, Some(1500)] {
            for still in [vec![], vec!["jobs".to_owned(), "shop".to_owned()]] {
                ends_as_prose(afterwards::kept("redis-old", "redis-new", cents, &still));
            }
            is_prose(afterwards::stays("redis-new", cents));
            is_prose(afterwards::ends("redis-old", cents));
            [true, false].into_iter().for_each(|sure| is_told(afterwards::unused("redis-new", cents, sure)));
            let since = crate::words::time::ago(time::Duration::HOUR);
            is_told(afterwards::reminder("redis-old", "redis-new", cents, &since));
        }
        ends_as_prose(afterwards::loses("redis-old", "redis-new"));
        is_told(afterwards::replaced_by("redis-new"));
        is_told(afterwards::took_over("redis-old"));
    });
}
