//! The console's transport, as floor 3 wants it.

use ::upgrade::Carrier;
use platform::{Endpoint, Error, List, ListEndpoint};

use crate::transport::Client;

/// Carries the calls of an upgrade through all layers of the transport.
#[derive(Clone, Copy)]
pub struct Carried(pub Client);

impl Carrier for Carried {
    async fn one<E: Endpoint>(&self, endpoint: &E) -> Result<E::Answer, Error> {
        self.0.send(endpoint).await.map(|answer| answer.body)
    }

    async fn all<E: ListEndpoint>(&self, endpoint: &E) -> Result<List<E::Row>, Error> {
        self.0.list(endpoint).await
    }
}
