//! Nothing is done before the new version was read.

use kvs::Version;

use super::verify_moved;
use crate::{
    Finding, Look, Method, Reason, Step, WaitingFor, What,
    flow::{Ctx, Detour, Watch, Way, times},
    version, writers,
};

const LOOKS: [Look; 2] = [Look::Database, Look::Wait];

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    match &ctx.intent.method {
        Method::InPlace => in_place(ctx),
        _ => verify_moved::pass(ctx),
    }
}

fn in_place(ctx: &Ctx<'_>) -> Way {
    ctx.need(&LOOKS)?;
    let wait = ctx.world.wait();
    if wait.and_then(|wait| wait.waiting) == Some(true) {
        return watch(ctx, WaitingFor::Store { message: wait.and_then(|wait| wait.message.clone()) });
    }
    let running = ctx.world.database().and_then(version::text);
    if version::arrived(ctx) {
        return arrived(ctx, running.unwrap_or_default());
    }
    if ctx.elapsed(ctx.began(Step::Verify)) < ctx.pace.of(times::VERSION) {
        return watch(ctx, WaitingFor::Version { running });
    }
    let same =
        |one: &str, other: &str| Version::parse(one).zip(Version::parse(other)).is_some_and(|(a, b)| a == b);
    Err(Detour::Halt(match (running, &ctx.intent.from) {
        (Some(version), Some(from)) if !same(&version, from) => Reason::VersionIsOther { version },
        (version, _) => Reason::VersionDidNotChange { version },
    }))
}

fn arrived(ctx: &Ctx<'_>, version: String) -> Way {
    ctx.try_need(&[Look::Attachments])?;
    writers::detached(ctx)?;
    let plain = |scheme: &str| scheme.eq_ignore_ascii_case("redis");
    let database = ctx.world.database();
    let scheme =
        database.and_then(|database| database.connection.as_ref()).map(|connection| &connection.scheme);
    let native = database.and_then(|database| database.prefer_native_tls);
    if ctx.intent.tls_turns_on && (native == Some(false) || scheme.is_some_and(|scheme| plain(scheme))) {
        ctx.find(Finding::TlsNotOn)?;
    }
    if ctx.past.verified.as_ref() == Some(&version) {
        return Ok(());
    }
    Detour::note(What::Verified { version })
}

fn watch(ctx: &Ctx<'_>, what: WaitingFor) -> Way {
    ctx.watch(Watch {
        looks: &LOOKS,
        what,
        since: ctx.began(Step::Verify),
        poll: times::POLL,
        usually: None,
        late: Some(times::LATE_DYNOS),
    })
}
