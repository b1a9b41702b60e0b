//! Engines and versions.

use kvs::{Engine, Line};

use crate::text::{Message, kvs::version as text};

/// Where no version is known.
pub(crate) use crate::text::kvs::version::UNKNOWN;

/// The engine's name.
pub fn engine(engine: Engine) -> &'static str {
    match engine {
        Engine::Redis => "Redis",
        Engine::Valkey => "Valkey",
        Engine::RedisThenValkey => text::REDIS_OR_VALKEY.text(),
    }
}

/// What is to be known about an engine, where its name does not say it all.
pub fn engine_note(engine: Engine) -> Option<Message> {
    match engine {
        Engine::Redis | Engine::Valkey => None,
        Engine::RedisThenValkey => Some(text::THEN_VALKEY),
    }
}

/// The engine and a line: `Valkey 9.1`.
pub fn named(engine_of_line: Engine, line: Line) -> String {
    match engine_of_line {
        Engine::RedisThenValkey => line.to_string(),
        one => format!("{} {line}", engine(one)),
    }
}
