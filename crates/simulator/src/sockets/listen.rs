//! Taking a port.

use std::fmt;
use std::io::{Error, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use tokio::net::TcpListener;

/// A port this program holds, with the address it really got.
#[derive(Debug)]
pub struct Taken {
    /// Ready to accept.
    pub listener: TcpListener,
    /// The real address: port 0 has become a port.
    pub at: SocketAddr,
}

/// Why a port could not be taken, and what to do about it.
#[derive(Debug)]
pub struct CannotListen {
    address: SocketAddr,
    flag: String,
    error: Error,
}

/// Takes `address`; `flag` is named when that fails.
///
/// # Errors
/// When the port is in use, needs rights this program has not, or the address is not this
/// machine's.
pub async fn take(address: SocketAddr, flag: &str) -> Result<Taken, CannotListen> {
    let failed = |error| CannotListen { address, flag: flag.to_owned(), error };
    let listener = TcpListener::bind(address).await.map_err(failed)?;
    let at = listener.local_addr().map_err(failed)?;
    Ok(Taken { listener, at })
}

impl fmt::Display for CannotListen {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { address, flag, error } = self;
        let ip = address.ip();
        write!(formatter, "cannot listen on {address}: ")?;
        match error.kind() {
            ErrorKind::AddrInUse => write!(
                formatter,
                "the port is in use. Stop the program that holds it, or pick another port with \
                 {flag} (a free one: {flag} {})",
                SocketAddr::new(ip, 0)
            ),
            ErrorKind::PermissionDenied => {
                write!(formatter, "this user may not take that port. Pick one above 1023 with {flag}")
            }
            ErrorKind::AddrNotAvailable => {
                write!(formatter, "this machine has no address {ip}. Pick another with {flag}")
            }
            _ => write!(formatter, "{error}. Pick another address with {flag}"),
        }
    }
}

impl std::error::Error for CannotListen {}

/// The origin a program on this machine reaches `at` by. An address that stands for all of this
/// machine's addresses is reached by the loopback one.
#[must_use]
pub fn origin_of(at: SocketAddr) -> String {
    let ip = match at.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    format!("http://{}", SocketAddr::new(ip, at.port()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_has_no_slash_at_the_end() {
        assert_eq!(origin_of("127.0.0.1:8080".parse().unwrap()), "http://127.0.0.1:8080");
        assert_eq!(origin_of("[::1]:8080".parse().unwrap()), "http://[::1]:8080");
    }

    #[test]
    fn all_addresses_are_reached_by_the_loopback_one() {
        assert_eq!(origin_of("0.0.0.0:81".parse().unwrap()), "http://127.0.0.1:81");
        assert_eq!(origin_of("[::]:81".parse().unwrap()), "http://[::1]:81");
    }
}
