//! The content security policy: what a page of the console may load, run and talk to.

/// The policy for a console whose scripts talk to `reachable` (origins) beside its own origin.
///
/// - `wasm-unsafe-eval` lets WebAssembly compile and nothing else; scripts come from files only.
/// - Trusted Types: the framework fills templates through `innerHTML`, for which the console
///   installs one policy by the name of `default` before anything else runs.
/// - `connect-src` is what limits where a stolen token could be sent.
#[must_use]
pub fn policy(reachable: &[&str]) -> String {
    let connect = std::iter::once("'self'").chain(reachable.iter().copied()).collect::<Vec<_>>().join(" ");
    [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'none'",
        &format!("connect-src {connect}"),
        "manifest-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types default",
    ]
    .join("; ")
}

#[cfg(test)]
mod tests {
    use super::policy;

    #[test]
    fn without_a_reachable_origin_the_page_talks_to_its_own_server_only() {
        assert!(policy(&[]).contains("; connect-src 'self'; "));
    }

    #[test]
    fn reachable_origins_are_named_one_by_one() {
        let policy = policy(&["https://a.example", "https://b.example"]);
        assert!(policy.contains("; connect-src 'self' https://a.example https://b.example; "));
    }

    #[test]
    fn nothing_inline_is_ever_allowed() {
        let policy = policy(&["https://a.example"]);
        assert!(policy.starts_with("default-src 'none'; "));
        for loose in ["unsafe-inline", "'unsafe-eval'", "data:", "blob:", "*"] {
            assert!(!policy.contains(loose), "{loose} in {policy}");
        }
    }
}
