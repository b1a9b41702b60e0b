//! Who may use the relay: pages this server served, and nobody else's.
//!
//! A browser sends other sites' requests to this machine gladly. Three of its headers tell them
//! apart: `Host` (a foreign name that was made to point here), `Origin` (another site's script)
//! and `Sec-Fetch-Site` (another site's link, image or form, which carry no origin).

use std::net::{IpAddr, SocketAddr};

use http::{HeaderMap, HeaderName, header};

use super::refusal::Refusal;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The names this server answers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guard {
    port: u16,
    /// Lower case, without a port.
    names: Vec<String>,
    /// Any of this machine's addresses: a number cannot be made to point elsewhere.
    any_address: bool,
    /// Lower case, as given, for names reached through something on another port.
    as_given: Vec<String>,
}

impl Guard {
    /// For a server that listens on `at` and is also known as `hosts` (with or without a port).
    #[must_use]
    pub fn new(at: SocketAddr, hosts: &[String]) -> Self {
        let as_given: Vec<String> = hosts.iter().map(|host| host.to_ascii_lowercase()).collect();
        let mut names = vec!["localhost".to_owned(), bracketed(at.ip())];
        names.extend(as_given.iter().cloned());
        Self { port: at.port(), names, any_address: at.ip().is_unspecified(), as_given }
    }

    /// Whether a request with these headers may pass.
    ///
    /// # Errors
    /// [`Refusal::Foreign`] with the header that gave it away.
    pub fn examine(&self, headers: &HeaderMap) -> Result<(), Refusal> {
        let host = only_one(headers, &header::HOST)
            .filter(|host| self.is_ours(host))
            .ok_or(Refusal::Foreign("it was sent to a host name that is not this server's"))?;
        if headers.contains_key(header::ORIGIN) {
            only_one(headers, &header::ORIGIN)
                .filter(|origin| is_page_of(origin, &host))
                .ok_or(Refusal::Foreign("it comes from a page of another origin"))?;
        }
        if headers.contains_key(SEC_FETCH_SITE) {
            only_one(headers, &SEC_FETCH_SITE)
                .filter(|site| site == "same-origin")
                .ok_or(Refusal::Foreign("it was not sent by the console's own script"))?;
        }
        Ok(())
    }

    fn is_ours(&self, host: &str) -> bool {
        if self.as_given.iter().any(|given| given == host) {
            return true;
        }
        let name = match host.strip_suffix(&format!(":{}", self.port)) {
            Some(name) => name,
            // Browsers leave out http's own port.
            None if self.port == 80 => host,
            None => return false,
        };
        self.names.iter().any(|ours| ours == name) || (self.any_address && is_address(name))
    }
}

/// The header's value in lower case, when it is there exactly once.
fn only_one(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?.to_ascii_lowercase();
    values.next().is_none().then_some(value)
}

fn is_page_of(origin: &str, host: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| origin.strip_prefix(scheme).is_some_and(|rest| rest == host))
}

fn is_address(name: &str) -> bool {
    let bare = name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(name);
    bare.parse::<IpAddr>().is_ok()
}

fn bracketed(ip: IpAddr) -> String {
    match ip {
        IpAddr::V4(ip) => ip.to_string(),
        IpAddr::V6(ip) => format!("[{ip}]"),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn guard(at: &str, hosts: &[&str]) -> Guard {
        let hosts: Vec<String> = hosts.iter().map(|&host| host.to_owned()).collect();
        Guard::new(at.parse().unwrap(), &hosts)
    }

    fn passes(guard: &Guard, headers: &[(&'static str, &str)]) -> bool {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        guard.examine(&map).is_ok()
    }

    #[test]
    fn the_consoles_own_script_passes() {
        let guard = guard("127.0.0.1:8080", &[]);
        for host in ["127.0.0.1:8080", "localhost:8080", "LocalHost:8080"] {
            let origin = format!("http://{host}");
            assert!(passes(&guard, &[("host", host)]), "{host}");
            let sent = [("host", host), ("origin", &origin), ("sec-fetch-site", "same-origin")];
            assert!(passes(&guard, &sent), "{host}");
        }
    }

    #[test]
    fn a_foreign_host_is_refused() {
        let guard = guard("127.0.0.1:8080", &[]);
        for host in [
            "rebound.example:8080",
            "127.0.0.1",
            "127.0.0.1:80",
            "127.0.0.1:18080",
            "127.0.0.1.rebound.example:8080",
            "10.0.0.1:8080",
            "",
        ] {
            assert!(!passes(&guard, &[("host", host)]), "{host}");
        }
        assert!(!passes(&guard, &[]));
        assert!(!passes(&guard, &[("host", "127.0.0.1:8080"), ("host", "rebound.example:8080")]));
    }

    #[test]
    fn a_foreign_origin_is_refused() {
        let guard = guard("127.0.0.1:8080", &[]);
        for origin in [
            "http://rebound.example",
            "http://127.0.0.1:9090",
            "http://localhost:8080",
            "http://127.0.0.1:8080.rebound.example",
            "null",
            "",
        ] {
            let sent = [("host", "127.0.0.1:8080"), ("origin", origin)];
            assert!(!passes(&guard, &sent), "{origin}");
        }
    }

    #[test]
    fn a_link_or_an_image_of_another_site_is_refused() {
        let guard = guard("127.0.0.1:8080", &[]);
        for site in ["cross-site", "same-site", "none"] {
            let sent = [("host", "127.0.0.1:8080"), ("sec-fetch-site", site)];
            assert!(!passes(&guard, &sent), "{site}");
        }
    }

    #[test]
    fn on_all_addresses_any_number_passes_and_a_name_must_be_given() {
        let guard = guard("0.0.0.0:8080", &["console.example"]);
        for host in ["192.0.2.7:8080", "[2001:db8::7]:8080", "console.example", "console.example:8080"] {
            assert!(passes(&guard, &[("host", host)]), "{host}");
        }
        assert!(!passes(&guard, &[("host", "rebound.example:8080")]));
    }

    #[test]
    fn port_80_needs_no_mention() {
        assert!(passes(&guard("127.0.0.1:80", &[]), &[("host", "localhost")]));
    }
}
