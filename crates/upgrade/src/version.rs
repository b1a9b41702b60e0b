//! Has the new version arrived?

use kvs::{KeyValueStore, Reading, Version};
use platform::model::Database;
use time::OffsetDateTime;

use crate::flow::Ctx;

/// The version a store runs, as it says it.
pub(crate) fn text(database: &Database) -> Option<String> {
    let database = Reading::known(database.clone(), OffsetDateTime::UNIX_EPOCH);
    KeyValueStore { database, ..KeyValueStore::default() }.version_text()
}

/// Whether the last read of the store shows a version of the line asked for.
pub(crate) fn arrived(ctx: &Ctx<'_>) -> bool {
    let running = ctx.world.database().and_then(text).and_then(|text| Version::parse(&text));
    let Some((target, running)) = Version::parse(&ctx.intent.to).zip(running) else { return false };
    target.covers(&running)
}
