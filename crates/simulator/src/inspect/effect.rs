//! What happens to a request instead of a good answer.

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt;

#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    Word(Word),
    /// Answered with this, so many milliseconds later; the request has no effect.
    Answer {
        status: u16,
        body: Value,
        headers: BTreeMap<String, String>,
        delay_ms: u64,
    },
    /// Answered well, but only after this many milliseconds.
    Delay {
        delay_ms: u64,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// A 502 page instead of JSON; the request has no effect.
    Html,
    /// JSON of somebody in between, with status 200; the request has no effect.
    Foreign,
    /// The request has its effect, and half of the answer arrives.
    Truncate,
    /// The request has its effect, and no answer arrives.
    Lost,
    /// The request has no effect, and no answer arrives.
    LostBefore,
}

impl Word {
    const ALL: [(&str, Word); 5] = [
        ("html", Word::Html),
        ("foreign", Word::Foreign),
        ("truncate", Word::Truncate),
        ("lost", Word::Lost),
        ("lost_before", Word::LostBefore),
    ];

    fn names() -> Vec<&'static str> {
        Self::ALL.iter().map(|(name, _)| *name).collect()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    status: Option<u16>,
    #[serde(default)]
    body: Value,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    delay_ms: u64,
}

impl<'de> Deserialize<'de> for Effect {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EffectVisitor)
    }
}

struct EffectVisitor;

impl<'de> Visitor<'de> for EffectVisitor {
    type Value = Effect;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = Word::names().join(", ");
        write!(formatter, "one of {words}, or an object with status, body, headers and delay_ms")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Effect, E> {
        let word = Word::ALL.iter().find(|(name, _)| *name == text);
        word.map(|(_, word)| Effect::Word(*word)).ok_or_else(|| {
            E::custom(format!("unknown fault `{text}`, expected one of {}", Word::names().join(", ")))
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Effect, A::Error> {
        let fields = Fields::deserialize(MapAccessDeserializer::new(map))?;
        match fields {
            Fields { status: Some(status), .. } if !(200..=599).contains(&status) => {
                Err(A::Error::custom("status must be from 200 to 599"))
            }
            Fields { status: Some(status), body, headers, delay_ms } => {
                Ok(Effect::Answer { status, body, headers, delay_ms })
            }
            Fields { status: None, delay_ms, .. } if delay_ms > 0 => Ok(Effect::Delay { delay_ms }),
            _ => Err(A::Error::custom("a fault without status needs delay_ms")),
        }
    }
}

impl Effect {
    /// As it is written in a request.
    pub fn view(&self) -> Value {
        match self {
            Self::Word(word) => {
                let named = Word::ALL.iter().find(|(_, known)| known == word);
                json!(named.map(|(name, _)| *name))
            }
            Self::Answer { status, body, headers, delay_ms } => {
                json!({ "status": status, "body": body, "headers": headers, "delay_ms": delay_ms })
            }
            Self::Delay { delay_ms } => json!({ "delay_ms": delay_ms }),
        }
    }
}
