//! Time passes only when a call or a wait lets it.

use ::platform::Wire;
use time::{Duration, OffsetDateTime};

use super::{App, Platform, State};

impl Platform {
    /// Lets time pass until `then`.
    pub fn advance_to(&self, then: OffsetDateTime) {
        self.change(|state| {
            while let Some(at) = state.next_event().filter(|at| *at <= then) {
                state.now = state.now.max(at);
                state.happen();
            }
            state.now = state.now.max(then);
        });
    }

    pub fn advance(&self, by: Duration) {
        self.advance_to(self.now() + by);
    }
}

impl State {
    pub fn app(&mut self, name: &str) -> &mut App {
        self.apps.iter_mut().find(|app| app.name == name || app.id == name).unwrap()
    }

    fn next_event(&self) -> Option<OffsetDateTime> {
        let late = self.late.iter().map(|(at, _)| *at).min();
        [self.record.next_at, self.waiting_until, late].into_iter().flatten().min()
    }

    /// The maintenance goes on by itself: prepared after 15 minutes, run in its window, over after 20 s.
    fn happen(&mut self) {
        while let Some(due) = self.late.iter().position(|(at, _)| *at <= self.now) {
            let (_, wire) = self.late.remove(due);
            let ours = std::mem::replace(&mut self.ours, true);
            self.answer(&wire);
            self.ours = ours;
        }
        if self.waiting_until.is_some_and(|at| at <= self.now) {
            self.waiting_until = None;
            self.arrive();
        }
        if self.record.next_at.is_none_or(|at| at > self.now) {
            return;
        }
        match self.record.status {
            "preparing" => {
                self.record.status = "ready";
                self.record.next_at = self.record.scheduled_for;
            }
            "ready" => {
                self.disturbed.insert("maintenance".to_owned());
                self.run();
            }
            _ => {
                self.record.status = "completed";
                self.record.completed = Some(self.now);
                self.record.next_at = None;
                self.arrive();
            }
        }
    }

    /// Begins to prepare an upgrade; its window comes in a week.
    pub fn prepare(&mut self, version: &str, reason: Option<&'static str>) {
        self.wanted = Some(version.to_owned());
        self.record.status = "preparing";
        self.record.reason = reason;
        self.record.created = Some(self.now);
        self.record.completed = None;
        self.record.scheduled_for = Some(self.now + Duration::WEEK);
        self.record.next_at = Some(self.now + self.preparing);
    }

    pub fn run(&mut self) {
        self.record.status = "running";
        self.record.next_at = Some(self.now + Duration::seconds(20));
        self.note_run();
    }

    /// Notes what writes at this moment.
    pub fn note_run(&mut self) {
        let up = self.writers_up();
        if self.ours {
            let attached = self.disturbed.contains("attachments");
            let unread = |up: &&String| {
                let name = up.split(':').next().unwrap();
                let id = self.apps.iter().find(|app| app.name == name).map_or("", |app| &app.id);
                let new = attached && id == "app-9";
                !new && !self.disturbed.iter().any(|path| path.starts_with(&format!("/apps/{id}")))
            };
            self.our_runs.push(up.iter().filter(unread).cloned().collect());
        }
        self.runs.push(up);
    }

    fn arrive(&mut self) {
        if let Some(version) = self.wanted.take().filter(|_| !self.ignores_upgrades) {
            self.version = format!("{version}.3");
        }
    }

    /// Everything of an attached app that writes: web without maintenance mode, other types, living dynos of them.
    pub fn writers_up(&self) -> Vec<String> {
        let mut up = Vec::new();
        for app in self.apps.iter().filter(|app| self.attached.contains(&app.id)) {
            if !app.maintenance {
                up.push(format!("{}: web", app.name));
            }
            for (kind, _) in app.formation.iter().filter(|(kind, _)| kind != "web") {
                let living =
                    |dyno: &&super::Dyno| dyno.kind == *kind && dyno.gone_at.is_none_or(|at| at > self.now);
                if app.quantity(kind) > 0 || app.dynos.iter().any(|dyno| living(&dyno)) {
                    up.push(format!("{}: {kind}", app.name));
                }
            }
        }
        up
    }
}

impl State {
    /// Notes what a change of ours must not do: bring a writer back while the new version takes over, or overwrite
    /// what somebody else has set. What nobody has read since it changed excuses.
    pub fn watch_ours(&mut self, wire: &Wire) {
        if !self.ours || wire.method != "PATCH" {
            return;
        }
        let body = wire.body.clone().unwrap_or_default();
        let updates = body["updates"].as_array().cloned().unwrap_or_default();
        let up = |update: &&serde_json::Value| update["quantity"].as_u64() > Some(0);
        let brings_back = body["maintenance"] == false || updates.iter().any(|update| up(&update));
        let switching = self.record.status == "running" || self.waiting_until.is_some();
        if brings_back && switching && !self.disturbed.contains("maintenance") {
            self.broken.push(format!("{} {body} while the new version takes over", wire.path));
        }
        let id = wire.path.split('/').nth(2).unwrap_or_default().to_owned();
        if self.disturbed.contains(&format!("/apps/{id}/formation")) {
            return;
        }
        for update in updates.iter().filter(up) {
            let kind = update["type"].as_str().unwrap();
            let now = self.app(&id).quantity(kind);
            if now != 0 && Some(u64::from(now)) != update["quantity"].as_u64() {
                self.overruled.push((id.clone(), kind.to_owned()));
            }
        }
    }
}
