//! Attachments: reading, making and removing them. Each change makes a release and restarts the app (facts 3.3).

use http::Method;
use serde_json::json;

use crate::{
    Api, Endpoint, ListEndpoint, Wire,
    model::{Attachment, Message},
    wire::{given, segment},
};

/// The header that adds the names of the config vars to each attachment (facts 1.5).
const INCLUSION: (&str, &str) = ("accept-inclusion", "config_vars");

/// `GET /addon-attachments`: every attachment the account sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListAttachments;

impl ListEndpoint for ListAttachments {
    type Row = Attachment;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, "/addon-attachments".to_owned())
    }
}

/// `GET /addons/{id}/addon-attachments`: every app that uses one add-on, with the names of its config vars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListAddonAttachments {
    pub addon: String,
}

impl ListEndpoint for ListAddonAttachments {
    type Row = Attachment;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, format!("/addons/{}/addon-attachments", segment(&self.addon)))
            .expanded(INCLUSION.0, INCLUSION.1)
    }
}

/// `GET /apps/{app}/addon-attachments`: everything attached to one app, of any service: which names are taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListAppAttachments {
    pub app: String,
}

impl ListEndpoint for ListAppAttachments {
    type Row = Attachment;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, format!("/apps/{}/addon-attachments", segment(&self.app)))
            .expanded(INCLUSION.0, INCLUSION.1)
    }
}

/// `POST /addon-attachments`: lets an app use an add-on under a name. Taking a name over from another add-on needs
/// `confirm`, and is refused when that add-on would lose its last attachment (facts 5.3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateAttachment {
    /// Id or name.
    pub addon: String,
    /// Id or name of the app that is to use it.
    pub app: String,
    /// For example `REDIS`; the platform picks one when it is left out.
    pub name: Option<String>,
    /// The app's name, to replace what is attached under this name.
    pub confirm: Option<String>,
    /// For add-ons that have namespaces; stores have none.
    pub namespace: Option<String>,
}

impl Endpoint for CreateAttachment {
    type Answer = Attachment;
    fn wire(&self) -> Wire {
        let body = given(json!({
            "addon": self.addon,
            "app": self.app,
            "name": self.name,
            "confirm": self.confirm,
            "namespace": self.namespace,
        }));
        Wire::call(Api::Platform, Method::POST, "/addon-attachments".to_owned(), Some(body))
    }
}

/// `DELETE /addon-attachments/{id}`: takes an add-on away from an app; never its last attachment. Its answer is not
/// relied on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeleteAttachment {
    /// UUID only.
    pub attachment: String,
}

impl Endpoint for DeleteAttachment {
    type Answer = Message;
    fn wire(&self) -> Wire {
        let path = format!("/addon-attachments/{}", segment(&self.attachment));
        Wire::call(Api::Platform, Method::DELETE, path, None)
    }
}
