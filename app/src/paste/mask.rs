//! What of a text may be kept: nothing that opens a store.

use percent_encoding::percent_decode_str;
use platform::{MASK, without_secrets};
use serde_json::Value;

/// The secrets that stand in what was pasted, so that they are found wherever else they stand.
#[derive(Default)]
pub struct Secrets(Vec<String>);

/// Shorter than this it is no password, and would be found in any word.
const SHORTEST: usize = 4;
/// From here on a run of letters and digits is more likely a key than a word.
const LONG: usize = 24;
/// Longest text that is kept of one value, in characters.
const LONGEST: usize = 300;

impl Secrets {
    /// All that stand in connection URLs, and under names that speak of secrets.
    pub fn of(value: &Value) -> Self {
        let mut found = Self::default();
        found.gather(value, false);
        found
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    fn gather(&mut self, value: &Value, is_secret: bool) {
        match value {
            Value::String(text) => {
                self.gather_urls(text);
                if is_secret && !text.contains("://") {
                    self.add(text);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.gather(item, is_secret)),
            Value::Object(fields) => {
                // `{"name": "Password", "values": ["…"]}`, as the rows of a store are written.
                let named = fields.get("name").and_then(Value::as_str).is_some_and(speaks_of_secrets);
                for (name, value) in fields {
                    let inside = is_secret || speaks_of_secrets(name) || (named && name != "name");
                    self.gather(value, inside);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn gather_urls(&mut self, text: &str) {
        for (_, rest) in
            text.match_indices("://").filter_map(|(at, sign)| text.split_at_checked(at + sign.len()))
        {
            let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'')).unwrap_or(rest.len());
            let Some((user, _)) = rest.get(..end).and_then(|url| url.rsplit_once('@')) else { continue };
            let password = user.split_once(':').map_or(user, |(_, password)| password);
            self.add(password);
            self.add(&percent_decode_str(password).decode_utf8_lossy());
        }
    }

    fn add(&mut self, text: &str) {
        let text = text.trim();
        if text.len() >= SHORTEST && !self.0.iter().any(|known| known == text) {
            self.0.push(text.to_owned());
        }
    }

    /// A text that may be shown: known secrets, credentials in addresses, tokens and whatever looks like a key are
    /// masked.
    pub fn masked(&self, text: &str) -> String {
        if self.0.iter().any(|secret| text.contains(secret.as_str())) {
            return MASK.to_owned();
        }
        let text = without_secrets(text);
        let short: String = text.chars().take(LONGEST).filter(|c| !c.is_control()).collect();
        short.split_inclusive(|c: char| !is_of_key(c) && c != '-').map(without_keys).collect()
    }

    /// A UUID, where one belongs.
    pub fn identity(&self, text: &str) -> Option<String> {
        let text = text.trim();
        (is_uuid(text) && !self.0.iter().any(|secret| text.contains(secret.as_str())))
            .then(|| text.to_owned())
    }
}

/// Whether a field or row of this name holds what opens something.
pub fn speaks_of_secrets(name: &str) -> bool {
    const WORDS: [&str; 9] = [
        "password",
        "passwd",
        "secret",
        "token",
        "credential",
        "url",
        "api_key",
        "private_key",
        "authorization",
    ];
    let name = name.to_lowercase().replace([' ', '-'], "_");
    WORDS.iter().any(|word| name.contains(word)) || name == "auth" || name.ends_with("encryption_key")
}

/// A text that is still being typed, without what opens a store: user and password of addresses, and tokens. It has to
/// stay what it is otherwise, or it could not be read in the end.
pub fn without_credentials(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, piece) in text.split("://").enumerate() {
        if at == 0 {
            out.push_str(piece);
            continue;
        }
        let end = piece.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'')).unwrap_or(piece.len());
        let (address, rest) = piece.split_at_checked(end).unwrap_or((piece, ""));
        out.push_str("://");
        out.push_str(address.rsplit_once('@').map_or(address, |(_, host)| host));
        out.push_str(rest);
    }
    match out.find("HRKU-").and_then(|at| out.split_at_checked(at)) {
        Some((before, token)) => {
            let after =
                token.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
            format!("{before}{}", without_credentials(after))
        }
        None => out,
    }
}

fn is_of_key(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '+' | '/' | '=')
}

/// One run of letters, digits and dashes, and the sign after it.
fn without_keys(piece: &str) -> String {
    let run = piece.trim_end_matches(|c: char| !is_of_key(c));
    if is_uuid(run) || run.split('-').any(is_key) {
        let after = piece.get(run.len()..).unwrap_or_default();
        return format!("{MASK}{after}");
    }
    piece.to_owned()
}

fn is_key(run: &str) -> bool {
    let mixed = run.chars().any(|c| c.is_ascii_digit()) && run.chars().any(|c| c.is_ascii_alphabetic());
    run.len() >= LONG && mixed
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(at, c)| match at {
            8 | 13 | 18 | 23 => c == '-',
            _ => c.is_ascii_hexdigit(),
        })
}
