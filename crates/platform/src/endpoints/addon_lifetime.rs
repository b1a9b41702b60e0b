//! Making and destroying add-ons: both cost or save money.

use http::Method;
use serde_json::json;

use crate::{
    Api, Endpoint, Wire,
    model::{Addon, Message},
    wire::{ConnectionUrl, given, segment},
};

/// `POST /apps/{app}/addons`: a new add-on, which the app pays for from now on. A store answers at once and is made
/// afterwards (facts 5.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateAddon {
    /// Id or name of the app that will own it.
    pub app: String,
    /// For example `heroku-redis:premium-0`.
    pub plan: String,
    /// The platform makes one up when it is left out.
    pub name: Option<String>,
    /// Name of its first attachment; the platform picks one when it is left out.
    pub attachment: Option<String>,
    /// The app's name, when the platform asked for it (facts 1.2).
    pub confirm: Option<String>,
    /// The store whose data it begins with.
    pub fork: Option<ConnectionUrl>,
}

impl Endpoint for CreateAddon {
    type Answer = Addon;
    fn wire(&self) -> Wire {
        let path = format!("/apps/{}/addons", segment(&self.app));
        let body = given(json!({
            "plan": self.plan,
            "name": self.name,
            "attachment": self.attachment.as_ref().map(|name| json!({ "name": name })),
            "confirm": self.confirm,
            "config": self.fork.as_ref().map(|_| json!({ "fork": null })),
        }));
        let mut wire = Wire::call(Api::Platform, Method::POST, path, Some(body))
            .with("accept-expansion", "plan")
            .with("x-heroku-legacy-provider-messages", "true");
        wire.sealed.extend(self.fork.as_ref().map(|url| ("/config/fork", url.secret().clone())));
        wire
    }
}

/// `DELETE /apps/{app}/addons/{addon}`: destroys an add-on and its data for good. The platform asks for nothing: the
/// typed word is asked for on this side. Its answer is not relied on: what is gone answers 404 when it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DestroyAddon {
    /// The owning app, id or name.
    pub app: String,
    /// Id or name.
    pub addon: String,
    /// Also while other apps still use it.
    pub force: bool,
}

impl Endpoint for DestroyAddon {
    type Answer = Message;
    fn wire(&self) -> Wire {
        let path = format!("/apps/{}/addons/{}", segment(&self.app), segment(&self.addon));
        Wire::call(Api::Platform, Method::DELETE, path, Some(json!({ "force": self.force })))
            .with("accept-expansion", "plan")
    }
}
