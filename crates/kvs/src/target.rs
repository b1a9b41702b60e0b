//! Where a store can be upgraded to.

use time::{Date, OffsetDateTime};

use crate::{
    Action, Catalogue, Cited, Confidence, Engine, KeyValueStore, Lifecycle, Line, Plan, Refusal, Source,
    Version, VersionLine, can, lifecycle::lifecycle, sources, utc_day,
};

/// How sure it is that the platform takes a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// Heroku published the line.
    Published,
    /// Somebody saw the line in use, or its dates are not known; the platform may say no.
    MayBeRefused,
}

/// One line as a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub line: Line,
    pub engine: Engine,
    /// How long the target itself lives.
    pub lifecycle: Lifecycle,
    /// Possible, with its source, or refused, with the reason and its source.
    pub verdict: Result<Cited<Certainty>, Cited<Refusal>>,
    /// The newest line this store can ever go to, whether or not it may be asked for right now.
    pub recommended: bool,
}

impl Target {
    /// Whether it can be chosen.
    pub fn is_possible(&self) -> bool {
        self.verdict.is_ok()
    }

    /// What to ask the platform for.
    pub fn version(&self) -> Version {
        Version::from(self.line)
    }
}

/// Every line in the catalogue as a target, newest first.
pub fn targets(store: &KeyValueStore, catalogue: &Catalogue, now: OffsetDateTime) -> Vec<Target> {
    let (plan, today) = (store.plan(), utc_day(now));
    let now_allowed = can(Action::RequestUpgrade, store);
    let goal = goal(store, catalogue, today);
    let current = store.version();
    let verdict = |line: &VersionLine| {
        // What can never be comes before what cannot be now.
        let certainty = match &current {
            Some(current) => for_line(line, current, &plan, catalogue, today)?,
            None => certainty(line, &plan),
        };
        now_allowed.clone().map(|()| certainty)
    };
    let target = |line: &VersionLine| Target {
        line: line.line,
        engine: line.engine,
        lifecycle: lifecycle(Ok(&Version::from(line.line)), &plan, catalogue, today).value().clone(),
        verdict: verdict(line),
        recommended: goal == Some(line.line),
    };
    catalogue.lines().iter().rev().map(target).collect()
}

/// The newest line a store can be upgraded to; `None` when it runs that already or nothing is known about it.
pub(crate) fn goal(store: &KeyValueStore, catalogue: &Catalogue, today: Date) -> Option<Line> {
    reachable(store, catalogue, today).first().copied()
}

/// Every line a store can be upgraded to, whether or not it may be asked for right now, newest first.
pub(crate) fn reachable(store: &KeyValueStore, catalogue: &Catalogue, today: Date) -> Vec<Line> {
    let (plan, Some(current)) = (store.plan(), store.version()) else { return Vec::new() };
    let newest_first = catalogue.lines().iter().rev();
    newest_first
        .filter(|line| for_line(line, &current, &plan, catalogue, today).is_ok())
        .map(|line| line.line)
        .collect()
}

fn for_line(
    line: &VersionLine,
    current: &Version,
    plan: &Plan,
    catalogue: &Catalogue,
    today: Date,
) -> Result<Cited<Certainty>, Cited<Refusal>> {
    // A version without a minor stands for the first of its major: nothing below it is offered by mistake.
    let runs = Line::new(current.major(), current.minor().unwrap_or(0));
    if line.line == runs {
        return Err(Cited::new(Refusal::SameLine { line: runs }, sources::CLI_UPGRADE));
    }
    if line.line < runs {
        return Err(Cited::new(Refusal::Older { runs }, sources::UPGRADING));
    }
    if let Some((since, source)) = no_longer_made(line, plan, today) {
        return Err(Cited::new(Refusal::ProvisioningOff { since }, source));
    }
    let later = catalogue.lines().iter().filter(|other| other.line > line.line);
    let superseded = later.rev().find_map(|other| Some((other.line, no_longer_made(other, plan, today)?.1)));
    if let Some((by, source)) = superseded {
        return Err(Cited::new(Refusal::Superseded { by }, source));
    }
    Ok(certainty(line, plan))
}

fn no_longer_made(line: &VersionLine, plan: &Plan, today: Date) -> Option<(Date, Source)> {
    let notice = line.retirement(plan)?;
    let earliest = [notice.provisioning_off, notice.forced_from, notice.unsupported_from];
    let since = earliest.into_iter().flatten().min().filter(|date| *date <= today)?;
    Some((since, notice.source.clone()))
}

fn certainty(line: &VersionLine, plan: &Plan) -> Cited<Certainty> {
    let sure = line.confidence == Confidence::Published && !line.dates_unknown(plan);
    let certainty = if sure { Certainty::Published } else { Certainty::MayBeRefused };
    Cited::new(certainty, line.source.clone())
}
