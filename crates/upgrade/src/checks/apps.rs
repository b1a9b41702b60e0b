//! Checks of the attached apps.

use super::{Facts, Verdict, Why, verdict::Found};
use crate::{Bystander, Look, Named};

/// Add-ons that scale process types by themselves.
const AUTOSCALERS: [&str; 4] = ["judoscale", "rails-autoscale", "hirefire", "adept-scale"];
/// Scopes that may change apps (facts 1.6).
const WRITING: [&str; 3] = ["global", "write", "write-protected"];

pub(super) fn visible(facts: &Facts<'_>) -> Found {
    let mut why: Vec<Why> = Vec::new();
    for app in &facts.apps {
        for look in [Look::App(app.clone()), Look::Formation(app.clone()), Look::Dynos(app.clone())] {
            match facts.world.seen(&look) {
                None => return Found::unknown(),
                Some(seen) => why.extend(
                    seen.error
                        .as_ref()
                        .map(|error| Why::Invisible { app: app.clone(), message: error.message.clone() }),
                ),
            }
        }
    }
    if !why.is_empty() {
        return Found::new(Verdict::Failed, why);
    }
    Found::unless(Verdict::Warning, facts.left_out.iter().cloned().map(Why::LeftOut).collect())
}

/// Known from the token's scopes, where a script may read them (facts 2.2).
pub(super) fn may_write(facts: &Facts<'_>) -> Found {
    let Some(scopes) = facts.world.scopes() else {
        return Found::new(Verdict::CannotTell, vec![Why::ScopesUnknown]);
    };
    if scopes.iter().any(|scope| WRITING.contains(&scope.as_str())) {
        return Found::new(Verdict::Passed, Vec::new());
    }
    Found::new(Verdict::Failed, vec![Why::Scopes(scopes.to_vec())])
}

pub(super) fn schedulers(facts: &Facts<'_>, bystanders: &[Bystander]) -> Found {
    if !all_seen(facts, Look::AppAddons) {
        return Found::unknown();
    }
    let scheduling = |b: &&Bystander| matches!(b, Bystander::Scheduler { .. } | Bystander::Unknown { .. });
    of(bystanders, scheduling)
}

pub(super) fn one_off_dynos(facts: &Facts<'_>, bystanders: &[Bystander]) -> Found {
    if !all_seen(facts, Look::Dynos) {
        return Found::unknown();
    }
    of(bystanders, |bystander| matches!(bystander, Bystander::OneOff { .. }))
}

fn of(bystanders: &[Bystander], which: impl Fn(&&Bystander) -> bool) -> Found {
    let why = bystanders.iter().filter(which).cloned().map(Why::Bystander).collect();
    Found::unless(Verdict::Warning, why)
}

pub(super) fn preboot(facts: &Facts<'_>) -> Found {
    if !all_seen(facts, Look::Preboot) {
        return Found::unknown();
    }
    let on = |app: &&Named| facts.world.preboot(app).is_some_and(|feature| feature.enabled);
    Found::unless(Verdict::Warning, facts.apps.iter().filter(on).cloned().map(Why::Preboot).collect())
}

pub(super) fn autoscaling(facts: &Facts<'_>) -> Found {
    if !all_seen(facts, Look::AppAddons) {
        return Found::unknown();
    }
    let mut why = Vec::new();
    for app in &facts.apps {
        let addons = facts.world.app_addons(app).unwrap_or_default().iter();
        for addon in addons.filter(|addon| AUTOSCALERS.contains(&addon.addon_service.name.as_str())) {
            why.push(Why::Autoscaler { app: app.clone(), service: addon.addon_service.name.clone() });
        }
    }
    Found::unless(Verdict::Warning, why)
}

/// Another team's app is another team's downtime.
pub(super) fn teams(facts: &Facts<'_>) -> Found {
    let team = |app: &Named| {
        let app = facts.world.app(app)?;
        Some(app.team.as_ref().map(|team| team.name.clone()))
    };
    let owner = &facts.intent.owning_app;
    let Some(own) = team(owner) else {
        let left_out = !facts.apps.contains(owner);
        return if left_out { Found::new(Verdict::CannotTell, Vec::new()) } else { Found::unknown() };
    };
    let others = facts.apps.iter().filter_map(|app| Some((app, team(app)?))).filter(|(_, team)| *team != own);
    Found::unless(
        Verdict::Warning,
        others.map(|(app, team)| Why::OtherTeam { app: app.clone(), team }).collect(),
    )
}

fn all_seen(facts: &Facts<'_>, look: fn(Named) -> Look) -> bool {
    facts.apps.iter().all(|app| facts.world.seen(&look(app.clone())).is_some())
}
