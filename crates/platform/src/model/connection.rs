//! What of a connection URL may be kept.

/// Scheme and port of a connection URL. User, password and host are never kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Connection {
    /// `redis` or `rediss`.
    pub scheme: String,
    /// TCP port.
    pub port: Option<u16>,
}

impl Connection {
    /// Scheme and port of a connection URL; `None` for a text that is none.
    pub fn of(url: &str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        let scheme = ["redis", "rediss"].into_iter().find(|known| scheme.eq_ignore_ascii_case(known))?;
        Some(Self { scheme: scheme.to_owned(), port: port(rest) })
    }
}

fn port(rest: &str) -> Option<u16> {
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, after) = rest.split_at_checked(end)?;
    // An unencoded slash in a password moves the end of the authority: digits before it would look like a port.
    if after.contains('@') {
        return None;
    }
    let host = authority.rsplit('@').next()?;
    host.rsplit_once(':')?.1.parse().ok()
}
