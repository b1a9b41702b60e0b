//! Somebody may change the store itself while it is upgraded: another plan, another version.

use kvs::{Plan, Version};
use serde::{Deserialize, Serialize};

use crate::{
    Finding, Look, Method, Question, Reply, Shape, What,
    flow::{Ctx, Detour, Way},
    version,
};

/// What an upgrade rests on, as the platform says it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoreFacts {
    /// `heroku-redis:premium-0`
    pub plan: String,
    /// `7.2.14`; `None` where the platform does not say.
    pub version: Option<String>,
}

const LOOKS: [Look; 2] = [Look::Addon, Look::Database];

/// Writes down what the person saw; before anything depends on it.
pub(crate) fn note(ctx: &Ctx<'_>) -> Way {
    if ctx.past.checked.is_some() || !matches!(ctx.intent.method, Method::InPlace | Method::Fork(_)) {
        return Ok(());
    }
    match now(ctx) {
        Some(store) => Detour::note(What::Checked { store }),
        None => Ok(()),
    }
}

/// Passes when the store is as the checks found it, or the person goes on all the same.
pub(crate) fn as_checked(ctx: &Ctx<'_>) -> Way {
    let Some(was) = ctx.past.checked.clone() else { return Ok(()) };
    ctx.need(&LOOKS)?;
    let Some(now) = now(ctx).filter(|now| differ(&was, now)) else { return Ok(()) };
    // The version asked for has come: that is looked at by itself.
    if was.plan == now.plan && version::arrived(ctx) {
        return Ok(());
    }
    let question = Question::StoreChanged { fits: fits(ctx, &now), was: was.clone(), now: now.clone() };
    ctx.consent(0, question, &Reply::GoOn)?;
    ctx.find(Finding::StoreChanged { was, now })
}

fn now(ctx: &Ctx<'_>) -> Option<StoreFacts> {
    let (addon, database) = (ctx.world.addon()?, ctx.world.database()?);
    Some(StoreFacts { plan: addon.plan.name.clone(), version: version::text(database) })
}

/// A version that cannot be read, then or now, is not another one.
fn differ(was: &StoreFacts, now: &StoreFacts) -> bool {
    was.plan != now.plan
        || was.version.as_ref().zip(now.version.as_ref()).is_some_and(|(was, now)| was != now)
}

/// Whether the upgrade that was begun is still one: carried out the same way, to a version that is newer.
fn fits(ctx: &Ctx<'_>, now: &StoreFacts) -> bool {
    if ctx.intent.method != Method::InPlace {
        return true;
    }
    let at_once = Plan::parse(&now.plan).upgrades_at_once() == Some(true);
    let versions = now.version.as_deref().and_then(Version::parse).zip(Version::parse(&ctx.intent.to));
    at_once == (ctx.intent.shape == Shape::AtOnce)
        && versions.is_none_or(|(running, target)| running < target)
}
