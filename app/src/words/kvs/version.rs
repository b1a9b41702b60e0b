//! Engines and versions.

use kvs::{Engine, Line};

/// Where no version is known.
pub const UNKNOWN: &str = "Unknown";

/// The engine's name.
pub fn engine(engine: Engine) -> &'static str {
    match engine {
        Engine::Redis => "Redis",
        Engine::Valkey => "Valkey",
        Engine::RedisThenValkey => "Redis or Valkey",
    }
}

/// What is to be known about an engine, where its name does not say it all.
pub fn engine_note(engine: Engine) -> Option<&'static str> {
    match engine {
        Engine::Redis | Engine::Valkey => None,
        Engine::RedisThenValkey => Some("This version began as Redis and went on as Valkey."),
    }
}

/// The engine and a line: `Valkey 9.1`.
pub fn named(engine_of_line: Engine, line: Line) -> String {
    match engine_of_line {
        Engine::RedisThenValkey => line.to_string(),
        one => format!("{} {line}", engine(one)),
    }
}
