//! What a read-only relay passes on: what reads, and a second factor's code, which opens an app to be
//! read and changes nothing of anybody's.

use http::Method;

use super::{PLATFORM, refusal::Refusal};

/// Whether a request under `place` may pass a read-only relay. Everything that is no GET or HEAD is
/// taken for a change, but for the two calls named here. `path` is the whole path as it came.
///
/// # Errors
/// [`Refusal::ReadOnly`] for what would change something.
pub fn examine(place: &str, method: &Method, path: &str) -> Result<(), Refusal> {
    let rest = path.strip_prefix(place).unwrap_or_default();
    let segments: Vec<&str> = rest.split('/').skip(1).collect();
    let reads = match (place, method, segments.as_slice()) {
        (_, &Method::GET | &Method::HEAD, _) => true,
        (PLATFORM, &Method::POST, ["actions", "addons", "resolve"]) => true,
        (PLATFORM, &Method::PUT, ["apps", app, "pre-authorizations"]) => is_a_name(app),
        _ => false,
    };
    if reads { Ok(()) } else { Err(Refusal::ReadOnly) }
}

/// A name as the platform gives them. Dots and escapes could make another path of it on the way.
fn is_a_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relay::DATA;

    fn passes(place: &str, method: &Method, path: &str) -> bool {
        examine(place, method, &format!("{place}{path}")).is_ok()
    }

    #[test]
    fn what_reads_passes() {
        for place in [PLATFORM, DATA] {
            assert!(passes(place, &Method::GET, "/apps") && passes(place, &Method::HEAD, "/"));
        }
        assert!(passes(PLATFORM, &Method::POST, "/actions/addons/resolve"));
        assert!(passes(PLATFORM, &Method::PUT, "/apps/shop-eu_1/pre-authorizations"));
    }

    #[test]
    fn everything_else_is_taken_for_a_change() {
        for place in [PLATFORM, DATA] {
            for method in [Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
                for path in ["/apps/shop", "/apps/shop/formation", "/redis/v0/databases/r/upgrade", "/", ""] {
                    assert!(!passes(place, &method, path), "{place} {method} {path}");
                }
            }
        }
    }

    #[test]
    fn a_call_that_only_looks_like_one_of_the_two_does_not_pass() {
        assert!(!passes(DATA, &Method::POST, "/actions/addons/resolve"));
        assert!(!passes(PLATFORM, &Method::DELETE, "/actions/addons/resolve"));
        for app in ["", "..", ".", "%2e%2e", "a%2Fb", "a;b", "a b"] {
            let path = format!("/apps/{app}/pre-authorizations");
            assert!(!passes(PLATFORM, &Method::PUT, &path), "{path}");
        }
        assert!(!passes(PLATFORM, &Method::PUT, "/apps/a/pre-authorizations/../../b"));
        assert!(!passes(PLATFORM, &Method::PUT, "//apps/a/pre-authorizations"));
    }
}
