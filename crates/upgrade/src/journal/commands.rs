//! Commands a person can keep.

use super::{Past, Process, Thing};
use crate::{Act, Intent, Named, Step, act::Quantity, promotion};

impl Past {
    /// Commands that put back what is changed. Until everything is paused: those that would put back whatever is
    /// recorded, so that they can be kept before the first change.
    pub fn restore_commands(&self, intent: &Intent) -> Vec<String> {
        let pausing = self.stop.is_none() && !self.is_past(Step::Pause);
        let apps = if pausing { self.recorded() } else { self.open() };
        let half_way = self.moves.is_some() && !self.is_past(Step::Promote);
        let mut commands = if half_way { promotion::way_back(self, intent) } else { Vec::new() };
        for (app, quantities, mode) in apps {
            if !quantities.is_empty() {
                commands.push(Act::Scale { app: app.clone(), quantities }.command(intent));
            }
            if mode {
                commands.push(Act::MaintenanceMode { app, on: false }.command(intent));
            }
        }
        commands
    }

    /// App by app, what pausing changes or will change.
    fn recorded(&self) -> Vec<(Named, Vec<Quantity>, bool)> {
        let of = |before: &super::past::Before| {
            let quantities = before.formation.iter().filter(|p| writes(p)).map(Process::quantity).collect();
            (before.app.clone(), quantities, !before.maintenance_mode)
        };
        self.before.iter().map(of).collect()
    }

    /// App by app, what is changed and not back.
    fn open(&self) -> Vec<(Named, Vec<Quantity>, bool)> {
        let mut apps: Vec<(Named, Vec<Quantity>, bool)> = Vec::new();
        for changed in self.ledger.open() {
            let (Thing::MaintenanceMode { app } | Thing::Process { app, .. }) = &changed.thing else {
                continue;
            };
            if !apps.iter().any(|(known, ..)| known.id == app.id) {
                apps.push((app.clone(), Vec::new(), false));
            }
            let Some((_, quantities, mode)) = apps.iter_mut().find(|(known, ..)| known.id == app.id) else {
                continue;
            };
            match changed.thing {
                Thing::Process { kind, from, .. } => quantities.push(Quantity { kind, quantity: from }),
                _ => *mode = true,
            }
        }
        apps
    }
}

/// Whether a process type is one that has to be paused: `web` is covered by maintenance mode.
fn writes(process: &Process) -> bool {
    process.kind != "web" && process.quantity > 0
}
