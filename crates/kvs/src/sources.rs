//! The public pages the fixed rules rest on. Dates and versions are not here: they are data in the catalogue.

use crate::Source;

/// How an upgrade goes, step by step.
pub const UPGRADING: Source = Source::fixed(
    "Dev Center: Upgrading a Heroku Key-Value Store Version",
    "https://devcenter.heroku.com/articles/heroku-redis-version-upgrade",
);

/// What the service is, its plans and TLS.
pub const KEY_VALUE_STORE: Source =
    Source::fixed("Dev Center: Heroku Key-Value Store", "https://devcenter.heroku.com/articles/heroku-redis");

/// Memory, connections and tenancy of each plan.
pub const PLAN_TABLE: Source = Source::fixed(
    "Dev Center: Heroku Key-Value Store technical characterization",
    "https://devcenter.heroku.com/articles/heroku-redis-technical-characterization",
);

/// Which plans live in which kind of space.
pub const SPACES: Source = Source::fixed(
    "Dev Center: Heroku Key-Value Store and Private Spaces",
    "https://devcenter.heroku.com/articles/heroku-redis-and-private-spaces",
);

/// What a maintenance is and which plans have windows.
pub const MAINTENANCE: Source = Source::fixed(
    "Dev Center: Heroku Key-Value Store maintenance",
    "https://devcenter.heroku.com/articles/heroku-redis-maintenance",
);

/// The states of a maintenance and how it is run.
pub const MAINTENANCE_COMMANDS: Source = Source::fixed(
    "Dev Center: data maintenance CLI commands",
    "https://devcenter.heroku.com/articles/data-maintenance-cli-commands",
);

/// How Heroku's own client connects to a store.
pub const CLI_CONNECT: Source = Source::fixed(
    "Heroku CLI: redis:cli",
    "https://github.com/heroku/cli/blob/main/src/commands/redis/cli.ts",
);

/// How Heroku's own client reads a store; the shape of what was, or was not, read.
pub const CLI_INFO: Source = Source::fixed(
    "Heroku CLI: redis:info",
    "https://github.com/heroku/cli/blob/main/src/commands/redis/info.ts",
);

/// How Heroku's own client asks for an upgrade.
pub const CLI_UPGRADE: Source = Source::fixed(
    "Heroku CLI: redis:upgrade",
    "https://github.com/heroku/cli/blob/main/src/commands/redis/upgrade.ts",
);

/// How Heroku's own client runs a maintenance.
pub const CLI_RUN: Source = Source::fixed(
    "Heroku CLI: data:maintenances:run",
    "https://github.com/heroku/cli/blob/main/src/commands/data/maintenances/run.ts",
);

/// How Heroku's own client lets an app use another store, and what the platform refuses then.
pub const CLI_PROMOTE: Source = Source::fixed(
    "Heroku CLI: redis:promote",
    "https://github.com/heroku/cli/blob/main/src/commands/redis/promote.ts",
);

/// One team's account of upgrading by fork, with what was not copied.
pub const FORK_NOTES: Source = Source::fixed(
    "nextstrain.org: upgrading Redis by fork",
    "https://github.com/nextstrain/nextstrain.org/blob/master/docs/redis.rst",
);

/// Add-ons, attachments and their states.
pub const PLATFORM_API: Source = Source::fixed(
    "Dev Center: Platform API reference",
    "https://devcenter.heroku.com/articles/platform-api-reference",
);

/// Why certificates cannot be verified.
pub const SELF_SIGNED: Source = Source::fixed(
    "Heroku roadmap: certificates that can be verified",
    "https://github.com/heroku/roadmap/issues/148",
);

/// A missing or older catalogue: where newer versions are announced.
pub const CHANGELOG: Source =
    Source::fixed("Dev Center: changelog", "https://devcenter.heroku.com/changelog");
