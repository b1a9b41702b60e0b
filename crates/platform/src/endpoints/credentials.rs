//! Where a store's connection URL can be read. Each answer is a secret: it is read for the one call that makes a
//! fork, and dropped with it.

use crate::{
    Api, Endpoint, Wire,
    model::{ConnectionUrls, StoreUrl},
    wire::segment,
};

/// `GET /redis/v0/databases/{x}`, for its connection URL: where the official client reads it too. Everybody else asks
/// with [`super::GetDatabase`], which keeps no secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetStoreUrl {
    /// The add-on's id or name.
    pub store: String,
}

impl Endpoint for GetStoreUrl {
    type Answer = StoreUrl;
    fn wire(&self) -> Wire {
        Wire::get(Api::Data, format!("/redis/v0/databases/{}", segment(&self.store)))
    }
}

/// `GET /addons/{id}/config`: what an add-on gives its owning app. It holds fewer secrets than the app's config vars;
/// whether the platform answers it for every store is not known (facts 8).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetAddonConfig {
    pub addon: String,
}

impl Endpoint for GetAddonConfig {
    type Answer = ConnectionUrls;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, format!("/addons/{}/config", segment(&self.addon)))
    }
}

/// `GET /apps/{app}/config-vars`: every secret of an app, of which only connection URLs are kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GetConfigVars {
    pub app: String,
}

impl Endpoint for GetConfigVars {
    type Answer = ConnectionUrls;
    fn wire(&self) -> Wire {
        Wire::get(Api::Platform, format!("/apps/{}/config-vars", segment(&self.app)))
    }
}
