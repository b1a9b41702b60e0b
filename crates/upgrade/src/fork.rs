//! The fork: what it is called, whether it lives.

use platform::model::{Addon, AddonState};

use crate::{
    Finding, Joined, Look, Named, Question, Reply, Step, What,
    act::Target,
    flow::{Ctx, Detour, Way},
    journal::{Moment, Said},
    promotion,
};

/// A fork that exists, or may.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its id is empty where it was not read yet.
    pub addon: Named,
    /// `heroku-redis:premium-0`
    pub plan: String,
    /// What it costs a month, in cents.
    pub cents: Option<u64>,
    /// A read showed it; otherwise its answer was lost and it may not exist.
    pub sure: bool,
    /// It has taken over the old add-on's names, or is about to; the others are of no use any more.
    pub used: bool,
}

/// Whether an add-on is on its way out.
pub(crate) fn is_over(state: &AddonState) -> bool {
    matches!(state, AddonState::Deprovisioning | AddonState::Deprovisioned)
}

impl Ctx<'_> {
    /// Name of the fork that is made now, if one is.
    pub fn fork_name(&self) -> Option<String> {
        let fork = self.intent.as_fork()?;
        Some(fork.name_after(self.past.given_up.len()))
    }

    /// The fork that was there already, while it is the one that is used.
    pub fn joined(&self) -> Option<&Joined> {
        let fork = self.intent.as_fork()?;
        fork.joined.as_ref().filter(|_| self.past.given_up.is_empty())
    }
}

/// The fork, when it lives and holds everything; asks about another one when it does not. Only after it was made.
pub(crate) fn living<'a>(ctx: &'a Ctx<'_>) -> Way<&'a Addon> {
    let name = ctx.fork_name().unwrap_or_default();
    ctx.need(&[Look::Fork(name.clone())])?;
    let found = ctx.world.fork(&name).flatten();
    let Some(tried) = made_at(ctx, &name) else {
        return found.map_or_else(|| give_up(ctx, &name, true), Ok);
    };
    match found.filter(|addon| !is_over(&addon.state)) {
        None => {
            let state = found.map_or_else(|| "404".to_owned(), |addon| addon.state.as_str().to_owned());
            let question = Question::ForkFailed { fork: name.clone(), state };
            ctx.consent(tried.index, question, &Reply::TryAgain)?;
            promotion::undo(ctx)?;
            ctx.find(Finding::ForkFailed { fork: name.clone() })?;
            give_up(ctx, &name, true)
        }
        // Writers were brought back since: what they wrote is only in the old add-on.
        Some(_) if tried.index < ctx.past.round && !ctx.past.is_past(Step::Promote) => {
            ctx.consent(ctx.past.round, Question::Stale { fork: name.clone() }, &Reply::TryAgain)?;
            ctx.find(Finding::ForkUnused { fork: name.clone() })?;
            give_up(ctx, &name, false)
        }
        Some(addon) => Ok(addon),
    }
}

/// Passes when no writer was up again, and none came, after the copy began, or the person says that the fork is to be used all the
/// same.
pub(crate) fn is_whole(ctx: &Ctx<'_>) -> Way {
    let Some((name, copied)) = ctx.fork_name().and_then(|name| made_at(ctx, &name).map(|at| (name, at)))
    else {
        return Ok(());
    };
    let back = |said: &Said| match said.question {
        Question::WritersBack { .. } => true,
        Question::AttachedSince { .. } => said.reply == Reply::Include,
        _ => false,
    };
    let Some(said) = ctx.past.said_where(copied.index, back) else { return Ok(()) };
    let (Question::WritersBack { app, .. } | Question::AttachedSince { app }) = &said.question else {
        return Ok(());
    };
    let question = Question::WroteMeanwhile { fork: name.clone(), app: app.clone() };
    if ctx.past.said_since(said.moment.index, &question, &Reply::TryAgain) {
        promotion::undo(ctx)?;
        ctx.find(Finding::ForkUnused { fork: name.clone() })?;
        return give_up(ctx, &name, false);
    }
    ctx.consent(said.moment.index, question, &Reply::GoOn)
}

/// Writes down that the fork that was being made is gone, so that nobody is told that it costs. Not after it was
/// promoted: then its end is another story.
pub(crate) fn gone(ctx: &Ctx<'_>) -> Way {
    let (Some(name), false) = (ctx.fork_name(), ctx.past.is_past(Step::Promote)) else { return Ok(()) };
    let tried = ctx.past.last_on(&Target::Fork(name.clone()));
    let seen = tried.is_some_and(|tried| tried.seen.is_some())
        || (ctx.joined().is_some() && ctx.past.made.is_some());
    if seen && is_gone(ctx, &name) { give_up(ctx, &name, true) } else { Ok(()) }
}

/// Whether the last read says that there is no such add-on any more.
pub(crate) fn is_gone(ctx: &Ctx<'_>, name: &str) -> bool {
    ctx.world.fork(name).is_some_and(|found| found.is_none_or(|addon| is_over(&addon.state)))
}

fn give_up<T>(ctx: &Ctx<'_>, name: &str, failed: bool) -> Way<T> {
    debug_assert!(ctx.fork_name().as_deref() == Some(name));
    Detour::note(What::GaveUp { fork: name.to_owned(), failed })
}

/// From when on a fork can miss what is written: when its making was sent last; for one that was there already, when
/// the person said that it misses nothing.
fn made_at(ctx: &Ctx<'_>, name: &str) -> Option<Moment> {
    if ctx.joined().is_some_and(|joined| joined.addon.name == name) {
        return ctx.past.over.get(&Step::Confirm).copied();
    }
    ctx.past.last_on(&Target::Fork(name.to_owned())).map(|tried| tried.began)
}

/// Every fork that exists or may exist.
pub(crate) fn made(ctx: &Ctx<'_>) -> Vec<Made> {
    let Some(fork) = ctx.intent.as_fork() else { return Vec::new() };
    let names = (0..=ctx.past.given_up.len()).map(|n| fork.name_after(n));
    let failed = |name: &String| ctx.past.given_up.iter().any(|(gone, failed)| gone == name && *failed);
    let destroyed = |name: &String| {
        is_gone(ctx, name) && ctx.past.known_forks.iter().any(|known| known.name == *name)
            || ctx.past.destroyed.iter().any(|gone| gone.name == *name)
    };
    // One that was there already is the person's own until it takes over.
    let joined = |name: &String| ctx.joined().is_some_and(|joined| joined.addon.name == *name);
    let takes_over = ctx.past.is_past(Step::Promote);
    let may = |name: &String| ctx.past.may_have(&Target::Fork(name.clone())) || (joined(name) && takes_over);
    names
        .filter(|name| !failed(name) && !destroyed(name) && may(name))
        .map(|name| {
            let tried = ctx.past.last_on(&Target::Fork(name.clone()));
            let current = ctx.past.made.as_ref().filter(|made| made.name == name);
            let known = ctx.past.known_forks.iter().find(|known| known.name == name);
            Made {
                addon: known.cloned().unwrap_or_else(|| Named::new("", &name)),
                plan: fork.plan.clone(),
                cents: fork.cents,
                sure: joined(&name) || tried.is_some_and(|tried| tried.seen.is_some()),
                used: current.is_some() && ctx.past.is_past(Step::Promote),
            }
        })
        .collect()
}
