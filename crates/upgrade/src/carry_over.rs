//! Settings that a fork does not copy: old beside new, and what became of them.

use kvs::{Absence, Carried, CarryOver, KeyValueStore, Reading, SettingKind};
use platform::model::AddonState;
use time::OffsetDateTime;

use crate::{
    Act, Differs, Look, Named, Question, Reply, Setting, SettingName, Step, act::Target, flow::Ctx,
    journal::Said, setting::text,
};

/// A setting as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingRow {
    pub what: SettingName,
    /// On the old add-on; `None` where it could not be read, or its plan has none.
    pub old: Option<String>,
    /// On the new one.
    pub new: Option<String>,
    pub state: SettingState,
}

/// How a setting of the new add-on stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingState {
    Same,
    Differs,
    /// Sent; no read has shown it yet.
    Applying,
    /// It was otherwise, and is now like the old one; a read showed it.
    Applied,
    /// The person left it.
    Left,
    NotOnOldPlan,
    NotOnNewPlan,
    NotKnown,
}

/// What shows the settings of two add-ons.
pub(crate) fn looks(old: &Named, new: &Named) -> [Look; 4] {
    [
        Look::Settings(old.clone()),
        Look::Settings(new.clone()),
        Look::Window(old.clone()),
        Look::Window(new.clone()),
    ]
}

/// Which look shows a setting.
pub(crate) fn look(addon: &Named, what: SettingName) -> Look {
    match what {
        SettingName::Window => Look::Window(addon.clone()),
        _ => Look::Settings(addon.clone()),
    }
}

/// Every setting, compared as last read.
pub(crate) fn compared(ctx: &Ctx<'_>, old: &Named, new: &Named) -> Vec<Carried> {
    kvs::carry_over(&record(ctx, old), &record(ctx, new))
}

/// What a setting of an add-on is set to, in the form in which it would be changed.
pub(crate) fn value(ctx: &Ctx<'_>, addon: &Named, what: SettingName) -> Option<Setting> {
    let nothing = KeyValueStore::default();
    let all = kvs::carry_over(&record(ctx, addon), &nothing);
    let row = all.into_iter().find(|row| SettingName::from(row.setting) == what)?;
    // An unread old value has nothing to change to.
    row.change().map(Setting::from)
}

fn record(ctx: &Ctx<'_>, addon: &Named) -> KeyValueStore {
    let at = OffsetDateTime::UNIX_EPOCH;
    let mut store = KeyValueStore::default();
    store.addon.state = AddonState::Provisioned;
    if let Some(settings) = ctx.world.settings(addon) {
        store.settings = Reading::known(settings.clone(), at);
    }
    store.window = match ctx.world.window(addon) {
        None => Reading::NotRead,
        Some(None) => Reading::Absent { why: Absence::NotOnThisPlan },
        Some(Some(window)) => Reading::known(window.clone(), at),
    };
    store
}

/// The texts of a comparison, old and new.
fn texts(row: &Carried) -> (Option<String>, Option<String>) {
    match &row.verdict {
        CarryOver::Same { value } => (Some(text(value)), Some(text(value))),
        CarryOver::Differs { old, new } => (Some(text(old)), Some(text(new))),
        CarryOver::NotKnown { old, new } => (old.as_ref().map(text), new.as_ref().map(text)),
        CarryOver::NothingToCarry => (None, None),
        CarryOver::NotOnNewPlan { old } => (old.as_ref().map(text), None),
    }
}

/// What the person can still decide about: it differs, and can be changed.
pub(crate) fn differs(row: &Carried) -> Option<Differs> {
    row.change()?;
    let (old, new) = texts(row);
    Some(Differs { what: row.setting.into(), old: old.unwrap_or_default(), new: new.unwrap_or_default() })
}

/// Whether the person said that a setting is to be carried over to this fork.
pub(crate) fn is_wanted(ctx: &Ctx<'_>, what: SettingName) -> bool {
    let fits = |said: &Said| match (&said.question, &said.reply) {
        (Question::CarryOver { rows }, Reply::All) => rows.iter().any(|row| row.what == what),
        (Question::CarryOver { .. }, Reply::Apply(only)) => *only == what,
        _ => false,
    };
    ctx.past.said_where(since(ctx), fits).is_some()
}

/// Whether the person left a setting as it is.
pub(crate) fn is_left(ctx: &Ctx<'_>, what: SettingName) -> bool {
    let fits = |said: &Said| match (&said.question, &said.reply) {
        (Question::CarryOver { rows }, Reply::GoOn) => rows.iter().any(|row| row.what == what),
        (
            Question::ActRefused { act, .. } | Question::NoEffect { act } | Question::Unclear { act },
            Reply::LeaveOut,
        ) => matches!(act, Act::ChangeSetting { setting, .. } if setting.name() == what),
        _ => false,
    };
    ctx.past.said_where(since(ctx), fits).is_some()
}

/// The words count from the moment this fork was complete.
fn since(ctx: &Ctx<'_>) -> usize {
    ctx.past.over.get(&Step::Follow).map_or(usize::MAX, |over| over.index)
}

/// Every setting as a page shows it; empty before the fork is read.
pub(crate) fn shown(ctx: &Ctx<'_>) -> Vec<SettingRow> {
    let Some(new) = ctx.past.made.clone() else { return Vec::new() };
    compared(ctx, &ctx.intent.addon, &new).iter().map(|row| one(ctx, &new, row)).collect()
}

fn one(ctx: &Ctx<'_>, new_addon: &Named, row: &Carried) -> SettingRow {
    let what = SettingName::from(row.setting);
    let (old, new) = texts(row);
    let tried = ctx.past.last_on(&Target::Setting(new_addon.id.clone(), what));
    let state = match &row.verdict {
        CarryOver::Same { .. } if tried.is_some_and(|tried| tried.seen.is_some()) => SettingState::Applied,
        CarryOver::Same { .. } => SettingState::Same,
        CarryOver::NothingToCarry => SettingState::NotOnOldPlan,
        CarryOver::NotOnNewPlan { .. } => SettingState::NotOnNewPlan,
        _ if is_left(ctx, what) => SettingState::Left,
        _ if tried.is_some_and(|tried| tried.is_unseen()) => SettingState::Applying,
        CarryOver::Differs { .. } => SettingState::Differs,
        CarryOver::NotKnown { .. } => SettingState::NotKnown,
    };
    SettingRow { what, old, new, state }
}

/// Whether an old value that could not be read stands in the way of saying anything.
pub(crate) fn is_unread(row: &Carried) -> bool {
    let window = row.setting == SettingKind::MaintenanceWindow;
    matches!(&row.verdict, CarryOver::NotKnown { old: None, .. })
        || (window && matches!(&row.verdict, CarryOver::NotOnNewPlan { old: None }))
}
