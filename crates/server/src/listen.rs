//! Taking a port.

use std::net::SocketAddr;

pub use simulator::sockets::Taken;

use crate::complaint::Complaint;

/// Takes `address`; `flag` is named when that fails.
///
/// # Errors
/// When the port is in use, needs rights this program has not, or the address is not this
/// machine's.
pub async fn take(address: SocketAddr, flag: &str) -> Result<Taken, Complaint> {
    simulator::sockets::take(address, flag).await.map_err(|error| Complaint::new(error.to_string()))
}
