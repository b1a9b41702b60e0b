//! How long a browser may keep a file.

/// A file whose name changes whenever its contents do: kept for a year, never asked for again.
pub const FOR_A_YEAR: &str = "public, max-age=31536000, immutable";
/// Kept, but asked about (and mostly answered 304) before each use.
pub const ASK_FIRST: &str = "no-cache";

/// Trunk writes its hash without leading zeros, so it is sometimes shorter than 16 digits.
const FEWEST_DIGITS: usize = 12;

/// The `Cache-Control` of the file at `route`.
pub fn of(route: &str) -> &'static str {
    let name = route.rsplit('/').next().unwrap_or(route);
    if carries_a_hash(name) { FOR_A_YEAR } else { ASK_FIRST }
}

/// Whether a file's name ends in `-<hash>`, before its extension or wasm-bindgen's `_bg`.
/// Folders do not count: the hash in a `snippets/` folder's name is not of the contents.
fn carries_a_hash(name: &str) -> bool {
    let Some((_, tail)) = name.rsplit_once('-') else { return false };
    let digits = tail.find(|c: char| !c.is_ascii_hexdigit()).unwrap_or(tail.len());
    let (hash, rest) = tail.split_at(digits);
    (FEWEST_DIGITS..=64).contains(&hash.len()) && (rest.starts_with('.') || rest.starts_with("_bg."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_named_by_their_contents_are_kept_for_a_year() {
        for route in
            ["/app-0f3c2b1a99887766.js", "/app-0f3c2b1a99887766_bg.wasm", "/style/base-f3c2b1a9988776.css"]
        {
            assert_eq!(of(route), FOR_A_YEAR, "{route}");
        }
    }

    #[test]
    fn everything_else_is_asked_about_first() {
        for route in [
            "/index.html",
            "/catalog.json",
            "/favicon.svg",
            "/trusted-types.js",
            "/snippets/leptos-0f3c2b1a99887766/inline0.js",
            "/add-on-facade.svg",
        ] {
            assert_eq!(of(route), ASK_FIRST, "{route}");
        }
    }
}
