//! What somebody else does at the platform while an upgrade runs, and what only a test may see of it.

use http::Request;
use platform::{
    endpoints::{CreateAttachment, DeleteAttachment, ListAddonAttachments},
    model::Attachment,
};
use serde_json::Value;
use upgrade::Carrier;

use crate::{
    desk::{Desk, ready},
    line::Line,
};

impl Desk {
    /// Somebody else does something, and meets no fault.
    pub fn by_hand<T>(&self, does: impl FnOnce(&&Line) -> T) -> T {
        let (faults, calls) = (self.line.faults.take(), self.line.calls.borrow().len());
        let on_changes = self.line.on_changes.take();
        let (met, sent) = (self.line.met.take(), self.line.sent.take());
        let (barriers, logged) = (self.line.barriers.take(), self.line.log.borrow().len());
        let witness = self.line.witness.take();
        let done = does(&&self.line);
        self.line.faults.replace(faults);
        self.line.witness.replace(witness);
        self.line.on_changes.replace(on_changes);
        self.line.met.replace(met);
        self.line.sent.set(sent);
        self.line.calls.borrow_mut().truncate(calls);
        self.line.barriers.replace(barriers);
        self.line.log.borrow_mut().truncate(logged);
        done
    }

    /// Somebody else attaches an add-on.
    pub fn attach(&self, addon: &str, app: &str, name: &str) {
        let (addon, app, name) = (addon.to_owned(), app.to_owned(), Some(name.to_owned()));
        let attach = CreateAttachment { addon, app, name, confirm: None, namespace: None };
        self.by_hand(|line| ready(line.one(&attach))).unwrap();
    }

    /// Somebody else detaches it.
    pub fn detach(&self, addon: &str, name: &str) {
        self.detach_where(addon, |held| held.name == name);
    }

    /// Somebody else detaches it from one app.
    pub fn detach_from(&self, addon: &str, app: &str, name: &str) {
        self.detach_where(addon, |held| held.name == name && held.app.name == app);
    }

    fn detach_where(&self, addon: &str, fits: impl Fn(&Attachment) -> bool) {
        let list = ListAddonAttachments { addon: addon.to_owned() };
        let held = self.by_hand(|line| ready(line.all(&list))).unwrap().rows;
        let attachment = held.into_iter().find(fits).unwrap().id;
        self.by_hand(|line| ready(line.one(&DeleteAttachment { attachment }))).unwrap();
    }

    /// The passwords of every store there is, to look for them where they must not be.
    pub fn passwords(&self) -> Vec<String> {
        let state = self.state();
        let stores =
            state["addons"].as_object().unwrap().iter().filter(|(_, addon)| addon["version"].is_string());
        let password = |id: &str| {
            let request = Request::get(format!("http://127.0.0.1:1/redis/v0/databases/{id}"))
                .header("authorization", format!("Bearer {}", self.secret()))
                .body(Vec::new())
                .unwrap();
            let body: Value = serde_json::from_slice(self.line.send(request).body()).unwrap_or_default();
            let url = body["resource_url"].as_str()?.to_owned();
            let (front, _) = url.split_once('@')?;
            front.rsplit(':').next().map(str::to_owned)
        };
        stores.filter_map(|(_, addon)| password(addon["id"].as_str()?)).collect()
    }

    /// What the token really is, to look for it where it must not be.
    pub fn secret(&self) -> String {
        self.line.simulator.borrow().accounts()[0].token.clone()
    }

    /// Somebody else changes the platform's state in a way no call of ours can.
    pub fn patch(&self, body: &Value) {
        self.call("POST", "/_simulator/state/patches", body);
    }

    /// Somebody else's call, which meets neither fault nor witness.
    pub fn call(&self, method: &str, path: &str, body: &Value) {
        let request = Request::builder()
            .method(method)
            .uri(format!("http://127.0.0.1:1{path}"))
            .header("accept", "application/vnd.heroku+json; version=3")
            .header("authorization", format!("Bearer {}", self.secret()))
            .header("content-type", "application/json")
            .body(body.to_string().into_bytes())
            .unwrap();
        self.by_hand(|line| line.send(request));
    }
}
