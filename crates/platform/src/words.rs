//! The platform's own words, made safe to show.

/// Longest text shown, in characters; more is a page and not a sentence.
const LONGEST: usize = 1000;

/// What stands where a secret stood.
pub const MASK: &str = "[secret]";

/// Every token made since April 2024 begins so (facts 1.6).
const TOKEN: &str = "HRKU-";

/// Word for word, but for credentials: the user part of an address and anything that begins like a token is masked,
/// control characters become spaces. An error about a fork may well repeat the address it could not reach.
pub fn spoken(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        without_user(&mut masked, word);
    }
    let masked = without_tokens(&masked);
    let more = masked.chars().nth(LONGEST).is_some();
    let plain = masked.chars().take(LONGEST).map(|c| if c.is_control() && c != '\n' { ' ' } else { c });
    plain.chain(more.then_some('…')).collect()
}

/// Masks `user:password` in `scheme://user:password@host`, with or without the scheme.
fn without_user(out: &mut String, word: &str) {
    let Some((before, host)) = word.rsplit_once('@') else { return out.push_str(word) };
    let Some((start, _)) = before.split_once(':') else { return out.push_str(word) };
    if before.contains("://") {
        out.push_str(start);
        out.push_str("://");
    }
    out.push_str(MASK);
    out.push('@');
    out.push_str(host);
}

fn without_tokens(text: &str) -> String {
    let mut parts = text.split(TOKEN);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(MASK);
        out.push_str(part.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')));
    }
    out
}

/// An address that may be offered as a link: `https` only, and without credentials in it.
pub(crate) fn address(text: String) -> Option<String> {
    let clean = !text.chars().any(|c| c == '@' || c.is_whitespace() || c.is_control());
    (clean && text.starts_with("https://")).then_some(text)
}
