//! How far the maintenance of this upgrade is.

use platform::model::{Maintenance, MaintenanceStatus};

use crate::{
    Finding, Look, Mark, Question, Reason, Step, What,
    act::Target,
    flow::{Ctx, Detour, Way},
    journal::Tried,
    version,
};

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// There is none of ours (yet).
    Nothing,
    /// It is there, and not ready.
    Coming,
    Ready,
    Running,
    /// It is over, or the new version is read.
    Completed,
}

/// Whether a maintenance that we did not ask for can be taken over.
pub(crate) enum Joinable {
    /// Nothing is under way.
    No,
    /// Somebody asked for it.
    Yes(Box<Question>),
    /// The platform began it for its own reasons: it is no upgrade.
    NotOurs,
}

impl Ctx<'_> {
    /// How far the maintenance is, from the last read of it. Writes down what changed.
    pub fn stage(&self) -> Way<Stage> {
        let stage = self.stage_by_record()?;
        if stage != Stage::Nothing || !self.past.is_past(Step::Request) {
            return Ok(stage);
        }
        // Requested, and no record: it may have gone without one.
        self.need(&[Look::Database])?;
        Ok(if version::arrived(self) { Stage::Completed } else { Stage::Nothing })
    }

    fn stage_by_record(&self) -> Way<Stage> {
        let Some(record) = self.world.maintenance() else { return Ok(Stage::Nothing) };
        let mark = Mark::from(record);
        let last = self.past.maintenance.last().map(|(_, mark)| mark);
        let baseline = self.past.baseline.as_ref().map(|(mark, _)| mark);
        let watched = baseline.is_some() || last.is_some() || is_under_way(record);
        if watched && last.or(baseline).is_none_or(|known| *known != mark) {
            return Err(Detour::Note(changed(last, mark)));
        }
        let is_old = last.is_none() && baseline == Some(&mark);
        let seen = self.seen_under_way();
        if seen.is_none() && !self.may_be_ours(record) {
            return Ok(Stage::Nothing);
        }
        Ok(match record.status {
            MaintenanceStatus::Preparing => Stage::Coming,
            MaintenanceStatus::Ready => Stage::Ready,
            MaintenanceStatus::Running => Stage::Running,
            MaintenanceStatus::Completed if seen.is_some() || self.is_newly_completed(&mark) => {
                Stage::Completed
            }
            MaintenanceStatus::Completed => Stage::Nothing,
            MaintenanceStatus::None | MaintenanceStatus::Pending => match seen {
                Some(last) => return self.vanished(last, &mark),
                None if is_old || record.status == MaintenanceStatus::None => Stage::Nothing,
                None => Stage::Coming,
            },
            // A word nobody knows: something is there.
            MaintenanceStatus::Other(_) if is_old => Stage::Nothing,
            MaintenanceStatus::Other(_) => Stage::Coming,
        })
    }

    /// The last status in which it was under way. What ran for the platform's own reasons does not count.
    fn seen_under_way(&self) -> Option<&str> {
        let ours = |mark: &&Mark| self.is_asked_for(mark.reason.as_deref());
        let statuses = self.past.maintenance.iter().rev().map(|(_, mark)| mark).filter(ours);
        let mut statuses = statuses.map(|mark| mark.status.as_str());
        statuses.find(|status| matches!(*status, "preparing" | "ready" | "running"))
    }

    fn may_be_ours(&self, record: &Maintenance) -> bool {
        self.is_asked_for(record.reason.as_deref())
    }

    /// Whether a maintenance with this reason can be the upgrade (facts 4.5). Other reasons are the platform's own,
    /// unless it took our request and this is what it made of it.
    fn is_asked_for(&self, reason: Option<&str>) -> bool {
        let taken = || {
            let tried = self.past.last_on(&Target::Upgrade);
            tried.is_some_and(Tried::is_taken)
        };
        is_asked_for(reason) || taken()
    }

    /// Whether a completed record is another one than before the request.
    fn is_newly_completed(&self, mark: &Mark) -> bool {
        let requested = self.past.may_have(&Target::Upgrade);
        let old = self.past.baseline.as_ref().map(|(mark, _)| mark);
        requested && old.is_some_and(|old| old.completed_at != mark.completed_at || old.status != mark.status)
    }

    /// It was under way and is not any more, without having been completed. A later entry may have taken its place
    /// (facts 4.5), which the version shows; otherwise that is not normal.
    fn vanished(&self, last: &str, mark: &Mark) -> Way<Stage> {
        self.need(&[Look::Database])?;
        if version::arrived(self) {
            return Ok(Stage::Completed);
        }
        Err(Detour::Halt(Reason::MaintenanceVanished { last: last.to_owned(), now: mark.status.clone() }))
    }

    /// Whether there is something to take over. Only asked while nothing was requested here.
    pub fn joinable(&self) -> Joinable {
        let Some(record) = self.world.maintenance().filter(|record| is_under_way(record)) else {
            return Joinable::No;
        };
        if !is_asked_for(record.reason.as_deref()) {
            return Joinable::NotOurs;
        }
        let status = record.status.as_str().to_owned();
        Joinable::Yes(Box::new(Question::Join { status, reason: record.reason.clone() }))
    }

    /// Whether the person took a maintenance over.
    pub fn has_joined(&self) -> bool {
        self.past.ever_said(|said| matches!(said.question, Question::Join { .. }))
    }
}

/// The one reason that says a person asked (facts 4.5); without any, the person has to know.
pub(crate) fn is_asked_for(reason: Option<&str>) -> bool {
    matches!(reason, Some("customer_request") | None)
}

/// What is written down when it reads differently: also that somebody planned it anew.
fn changed(last: Option<&Mark>, mark: Mark) -> Vec<What> {
    let waits = |mark: &&Mark| matches!(mark.status.as_str(), "pending" | "preparing" | "ready");
    let moved = last.filter(|last| {
        waits(last)
            && waits(&&mark)
            && last.scheduled_for.is_some()
            && last.scheduled_for != mark.scheduled_for
    });
    let finding = moved.map(|last| Finding::Rescheduled {
        from: last.scheduled_for.clone(),
        to: mark.scheduled_for.clone(),
    });
    let found = finding.map(|finding| What::Found { finding });
    [What::Maintenance { mark }].into_iter().chain(found).collect()
}

fn is_under_way(record: &Maintenance) -> bool {
    use MaintenanceStatus::{Preparing, Ready, Running};
    matches!(record.status, Preparing | Ready | Running)
}
