//! What is kept of a call that was sent: all of it but its secrets.

use serde_json::Value;

use super::{Api, Carry, Effect, Origins, Wire, shell::quoted};

/// A call without its secrets: it can be kept, shown and exported.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    wire: Wire,
    /// Where secrets stood in the body.
    blanks: Vec<&'static str>,
    /// The `Range` it asked for.
    range: Option<String>,
    had_code: bool,
}

impl Wire {
    /// The call as it may be kept. The token, a second factor's code and every sealed part of the body stay behind.
    pub fn recorded(&self, carry: &Carry<'_>) -> Recorded {
        Recorded {
            blanks: self.sealed.iter().map(|(place, _)| *place).collect(),
            wire: Wire { sealed: Vec::new(), ..self.clone() },
            range: carry.page.map(super::Page::header),
            had_code: carry.two_factor.is_some(),
        }
    }
}

impl Recorded {
    pub fn api(&self) -> Api {
        self.wire.api
    }

    /// `GET`
    pub fn method(&self) -> &str {
        self.wire.method.as_str()
    }

    /// With its query.
    pub fn path(&self) -> &str {
        &self.wire.path
    }

    pub fn effect(&self) -> Effect {
        self.wire.effect()
    }

    /// The call itself; where a secret stood in its body there is `null`.
    pub fn wire(&self) -> &Wire {
        &self.wire
    }

    /// The same request as a command of curl for a POSIX shell. Secrets stand as variables of the shell:
    /// `$HEROKU_API_KEY` the token, `$KVS_URL` a connection URL, `$HEROKU_TWO_FACTOR_CODE` a second factor's code.
    pub fn curl(&self, origins: &Origins) -> String {
        let address = quoted(&format!("{}{}", origins.of(self.wire.api), self.wire.path));
        let method = self.method();
        let first = if method == "GET" {
            format!("curl {address}")
        } else {
            format!("curl --request {method} {address}")
        };
        let accept = format!("Accept: application/vnd.heroku+json; version={}", self.wire.version);
        let mut parts = vec![first, format!("--header {}", quoted(&accept)), BEARER.to_owned()];
        let more = self.wire.headers.iter().map(|(name, value)| format!("{}: {value}", titled(name)));
        let range = self.range.iter().map(|range| format!("Range: {range}"));
        parts.extend(more.chain(range).map(|header| format!("--header {}", quoted(&header))));
        if self.had_code {
            parts.push(CODE.to_owned());
        }
        if let Some(body) = &self.wire.body {
            parts.push("--header 'Content-Type: application/json'".to_owned());
            parts.push(format!("--data {}", self.data(body)));
        }
        parts.join(" \\\n  ")
    }

    /// The body in single quotes, which end and begin again around each variable.
    fn data(&self, body: &Value) -> String {
        let mut body = body.clone();
        for place in &self.blanks {
            if let Some(slot) = body.pointer_mut(place) {
                *slot = Value::from(MARK);
            }
        }
        let text = quoted(&body.to_string());
        if self.blanks.is_empty() { text } else { text.replace(MARK, "'\"$KVS_URL\"'") }
    }
}

const BEARER: &str = r#"--header "Authorization: Bearer $HEROKU_API_KEY""#;
const CODE: &str = r#"--header "Heroku-Two-Factor-Code: $HEROKU_TWO_FACTOR_CODE""#;
/// Stands in the body where a secret did; the shell puts the secret there.
const MARK: &str = "$KVS_URL";

/// `accept-expansion` as people write it.
fn titled(name: &str) -> String {
    let part = |part: &str| {
        let mut letters = part.chars();
        letters
            .next()
            .map_or_else(String::new, |first| format!("{}{}", first.to_ascii_uppercase(), letters.as_str()))
    };
    name.split('-').map(part).collect::<Vec<_>>().join("-")
}
