use std::future::Future;

use platform::{Endpoint, Error, List, ListEndpoint};

/// Whoever carries calls to the platform: the console's transport, or a platform made for a test. This floor says
/// what to send and reads what comes back; it opens nothing itself.
pub trait Carrier {
    /// Sends one call and reads its answer.
    fn one<E: Endpoint>(&self, endpoint: &E) -> impl Future<Output = Result<E::Answer, Error>>;

    /// Reads a whole list, all pages of it.
    fn all<E: ListEndpoint>(&self, endpoint: &E) -> impl Future<Output = Result<List<E::Row>, Error>>;
}
