//! Dynos: started and stopped with a short delay, the way the formation wants it.

use super::World;
use super::pace::Pace;
use time::OffsetDateTime;
use uuid::Uuid;

/// Seconds from start to `up`, and from the stop signal until a dyno is gone.
const STARTING: f64 = 3.0;
const STOPPING: f64 = 1.5;

pub struct Dyno {
    pub id: Uuid,
    pub kind: String,
    pub number: u32,
    pub size: String,
    pub command: String,
    pub release: u64,
    pub phase: Phase,
    pub created_at: OffsetDateTime,
    pub updated_at: OffsetDateTime,
    /// The stores it is connected to, found when it started.
    pub stores: Vec<Uuid>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    Starting {
        up_at: OffsetDateTime,
    },
    Up,
    /// Told to stop; it works on (and the API lists it as `up`) until it is gone.
    Stopping {
        gone_at: OffsetDateTime,
    },
}

impl Dyno {
    pub fn name(&self) -> String {
        format!("{}.{}", self.kind, self.number)
    }

    /// The part of a stretch of time in which it works: it is up, or told to stop and not gone.
    pub fn works_between(
        &self,
        from: OffsetDateTime,
        to: OffsetDateTime,
    ) -> Option<(OffsetDateTime, OffsetDateTime)> {
        let (from, to) = match self.phase {
            Phase::Starting { up_at } => (from.max(up_at), to),
            Phase::Up => (from, to),
            Phase::Stopping { gone_at } => (from, to.min(gone_at)),
        };
        (from < to).then_some((from, to))
    }

    pub fn works_at(&self, at: OffsetDateTime) -> bool {
        match self.phase {
            Phase::Starting { up_at } => up_at <= at,
            Phase::Up => true,
            Phase::Stopping { gone_at } => gone_at > at,
        }
    }

    fn stop(&mut self, now: OffsetDateTime, pace: Pace) {
        if !matches!(self.phase, Phase::Stopping { .. }) {
            self.phase = Phase::Stopping { gone_at: now.saturating_add(pace.seconds(STOPPING)) };
            self.updated_at = now;
        }
    }

    /// What time alone changes. Answers whether the dyno is still there.
    pub fn settle(&mut self, now: OffsetDateTime) -> bool {
        match self.phase {
            Phase::Starting { up_at } if up_at <= now => {
                self.phase = Phase::Up;
                self.updated_at = up_at;
                true
            }
            Phase::Stopping { gone_at } => gone_at > now,
            _ => true,
        }
    }
}

impl World {
    /// Starts and stops dynos until they are what the formation asks for.
    pub fn follow_formation(&mut self, app: Uuid) {
        let (now, pace) = (self.clock.now(), self.pace);
        let stores = self.stores_used_by(app);
        let Some(app) = self.apps.get_mut(&app) else { return };
        let release = app.version();
        for process in &app.formation {
            let stays = |dyno: &Dyno| dyno.number <= process.quantity && dyno.size == process.size;
            for dyno in app.dynos.iter_mut().filter(|dyno| dyno.kind == process.kind) {
                if !stays(dyno) {
                    dyno.stop(now, pace);
                }
            }
            for number in 1..=process.quantity {
                let staying = app.dynos.iter().any(|dyno| {
                    dyno.kind == process.kind
                        && dyno.number == number
                        && !matches!(dyno.phase, Phase::Stopping { .. })
                });
                if !staying {
                    app.dynos.push(Dyno {
                        id: self.ids.next("dyno"),
                        kind: process.kind.clone(),
                        number,
                        size: process.size.clone(),
                        command: process.command.clone(),
                        release,
                        phase: Phase::Starting { up_at: now.saturating_add(pace.seconds(STARTING)) },
                        created_at: now,
                        updated_at: now,
                        stores: stores.clone(),
                    });
                }
            }
        }
    }

    /// Restarts the formation's dynos that `which` picks; one-off dynos just stop when picked
    /// by name, and a release leaves them alone.
    pub fn restart(&mut self, app: Uuid, which: impl Fn(&Dyno) -> bool) {
        self.restart_at(self.clock.now(), app, which);
    }

    pub fn restart_at(&mut self, now: OffsetDateTime, app: Uuid, which: impl Fn(&Dyno) -> bool) {
        let pace = self.pace;
        let stores = self.stores_used_by(app);
        let Some(app) = self.apps.get_mut(&app) else { return };
        let release = app.version();
        for dyno in app.dynos.iter_mut().filter(|dyno| which(dyno)) {
            let of_formation = app.formation.iter().any(|process| process.kind == dyno.kind);
            if of_formation && !matches!(dyno.phase, Phase::Stopping { .. }) {
                dyno.phase = Phase::Starting { up_at: now.saturating_add(pace.seconds(STARTING)) };
                dyno.release = release;
                dyno.created_at = now;
                dyno.updated_at = now;
                dyno.stores.clone_from(&stores);
            }
        }
    }

    /// Stops the dynos that `which` picks; those the formation wants come back.
    pub fn stop(&mut self, app: Uuid, which: impl Fn(&Dyno) -> bool) {
        let (now, pace) = (self.clock.now(), self.pace);
        if let Some(app) = self.apps.get_mut(&app) {
            app.dynos.iter_mut().filter(|dyno| which(dyno)).for_each(|dyno| dyno.stop(now, pace));
        }
        self.follow_formation(app);
    }
}
