//! The upgrade's calls go the same way as all others.

use platform::{Endpoint, Error, List, ListEndpoint};
use upgrade::Carrier;

use super::Client;

impl Carrier for Client {
    async fn one<E: Endpoint>(&self, endpoint: &E) -> Result<E::Answer, Error> {
        self.send(endpoint).await.map(|answer| answer.body)
    }

    async fn all<E: ListEndpoint>(&self, endpoint: &E) -> Result<List<E::Row>, Error> {
        self.list(endpoint).await
    }
}
