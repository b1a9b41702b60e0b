//! Attachments: which app uses which add-on under which name (facts 3.3).

use serde::Deserialize;

use super::{Moment, Reference};
use crate::lenient::{or_default, some_rows};

/// One attachment.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub struct Attachment {
    pub id: String,
    /// For example `REDIS`; its config vars begin with it.
    pub name: String,
    #[serde(default, deserialize_with = "or_default")]
    pub addon: AttachmentAddon,
    /// The app that uses the add-on, not necessarily the one that owns it.
    #[serde(default, deserialize_with = "or_default")]
    pub app: Reference,
    #[serde(default, deserialize_with = "or_default")]
    pub namespace: Option<String>,
    /// Names of the config vars, where the answer includes them.
    #[serde(default, deserialize_with = "some_rows")]
    pub config_vars: Option<Vec<String>>,
    #[serde(default, deserialize_with = "or_default")]
    pub created_at: Option<Moment>,
}

/// The add-on an attachment points to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct AttachmentAddon {
    #[serde(default, deserialize_with = "or_default")]
    pub id: String,
    #[serde(default, deserialize_with = "or_default")]
    pub name: String,
    #[serde(default, deserialize_with = "or_default")]
    pub app: Option<Reference>,
}
