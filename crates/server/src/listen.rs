//! Taking a port.

use std::{io::ErrorKind, net::SocketAddr};

use tokio::net::TcpListener;

use crate::complaint::Complaint;

/// A port this program holds, with the address it really got.
#[derive(Debug)]
pub struct Taken {
    /// Ready to accept.
    pub listener: TcpListener,
    /// The real address: port 0 has become a port.
    pub at: SocketAddr,
}

/// Takes `address`; `flag` is named when that fails.
///
/// # Errors
/// When the port is in use, needs rights this program has not, or the address is not this
/// machine's.
pub async fn take(address: SocketAddr, flag: &str) -> Result<Taken, Complaint> {
    let failed = |error: std::io::Error| why_not(address, flag, &error);
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let at = listener.local_addr().map_err(failed)?;
    Ok(Taken { listener, at })
}

fn why_not(address: SocketAddr, flag: &str, error: &std::io::Error) -> Complaint {
    let ip = address.ip();
    let advice = match error.kind() {
        ErrorKind::AddrInUse => format!(
            "the port is in use. Stop the program that holds it, or pick another port with \
             {flag} (a free one: {flag} {})",
            SocketAddr::new(ip, 0)
        ),
        ErrorKind::PermissionDenied => {
            format!("this user may not take that port. Pick one above 1023 with {flag}")
        }
        ErrorKind::AddrNotAvailable => {
            format!("this machine has no address {ip}. Pick another with {flag}")
        }
        _ => format!("{error}. Pick another address with {flag}"),
    };
    Complaint::new(format!("cannot listen on {address}: {advice}"))
}
