//! The add-on that took over is behind every name it was given, and runs what it should.

use kvs::Version;

use crate::{
    Finding, Look, Method, Reason, Step, WaitingFor, What,
    flow::{Ctx, Detour, Watch, Way, times},
    fork::is_over,
    promotion, version,
};

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    let Some((_, to)) = promotion::pair(ctx) else { return Ok(()) };
    // What took over can be destroyed by somebody else too: then there is nothing to verify.
    let exists = Look::Fork(to.name.clone());
    ctx.need(std::slice::from_ref(&exists))?;
    if ctx.world.fork(&to.name).flatten().is_none_or(|addon| is_over(&addon.state)) {
        return Err(Detour::Halt(Reason::StoreGone));
    }
    let (database, wait) = (Look::DatabaseOf(to.clone()), Look::WaitOf(to.clone()));
    ctx.need(&[database.clone(), wait.clone(), ctx.users_of(&to)])?;
    let waiting = ctx.world.wait_of(&to).filter(|waiting| waiting.waiting == Some(true));
    if let Some(waiting) = waiting {
        return ctx.watch(Watch {
            looks: &[database, wait],
            what: WaitingFor::Store { message: waiting.message.clone() },
            since: ctx.began(Step::Verify),
            poll: times::POLL,
            usually: None,
            late: Some(times::LATE_DYNOS),
        });
    }
    behind_every_name(ctx)?;
    let database = ctx.world.database_of(&to);
    let running = database.and_then(version::text).unwrap_or_default();
    expected(ctx, &running)?;
    let plain = database.is_some_and(|database| {
        let scheme = database.connection.as_ref().map(|connection| connection.scheme.as_str());
        database.prefer_native_tls == Some(false) || scheme == Some("redis")
    });
    if ctx.intent.tls_turns_on && plain {
        ctx.find(Finding::TlsNotOn)?;
    }
    if ctx.past.verified.as_ref() == Some(&running) {
        return Ok(());
    }
    Detour::note(What::Verified { version: running })
}

/// Notes every place that has not what it was given.
fn behind_every_name(ctx: &Ctx<'_>) -> Way {
    let Some((_, moves)) = &ctx.past.moves else { return Ok(()) };
    let left = |app: &crate::Named| {
        ctx.past.findings.iter().any(|found| matches!(found, Finding::NotPromoted { app: of } if of == app))
    };
    for place in moves.places.iter().filter(|place| !left(&place.app)) {
        if !promotion::has_moved(ctx, moves, place) {
            ctx.find(Finding::NotBehind { app: place.app.clone(), name: place.name.clone() })?;
        }
    }
    Ok(())
}

/// A fork gets the newest version; which that is, is what the catalogue knew.
fn expected(ctx: &Ctx<'_>, running: &str) -> Way {
    let expected = &ctx.intent.to;
    if !matches!(ctx.intent.method, Method::Fork(_)) || expected.is_empty() {
        return Ok(());
    }
    let covers = Version::parse(expected).zip(Version::parse(running));
    if covers.is_some_and(|(line, version)| line.covers(&version)) {
        return Ok(());
    }
    ctx.find(Finding::OtherVersion { expected: expected.clone(), found: running.to_owned() })
}
