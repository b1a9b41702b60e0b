//! What the client is told by its environment: where the platform is, who asks, and to leave
//! everything alone that is not the command.

use std::path::Path;

use tokio::process::Command;

use super::install::guard;

/// Each with the value that keeps the client to the command it was given.
const QUIET: &[(&str, &str)] = &[
    // Exactly this word.
    ("DISABLE_TELEMETRY", "true"),
    ("HEROKU_SKIP_ANALYTICS", "1"),
    ("HEROKU_SKIP_NEW_VERSION_CHECK", "1"),
    ("HEROKU_DISABLE_AUTOUPDATE", "1"),
    ("HEROKU_NOTIFICATIONS", "0"),
    ("HEROKU_GIT_HOST", "git.invalid"),
    ("GIT_CONFIG_NOSYSTEM", "1"),
    ("NO_COLOR", "1"),
    ("COLUMNS", "200"),
    ("TZ", "UTC"),
    ("LANG", "C.UTF-8"),
];

/// Sets everything; nothing else of this process's environment reaches the client but the PATH.
pub fn set(command: &mut Command, home: &Path, platform: &str, token: &str, refused: &Path) {
    command.env_clear().envs(QUIET.iter().copied());
    command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.env("HOME", home).env("XDG_CONFIG_HOME", home.join("config"));
    command.env("XDG_DATA_HOME", home.join("data")).env("XDG_CACHE_HOME", home.join("cache"));
    // The Data API: a host without port, which is taken over from the platform's.
    command.env("HEROKU_HOST", platform).env("HEROKU_DATA_HOST", "localhost");
    // Its billing service, asked along with the account: an address that answers 404.
    command.env("HEROKU_PARTICLEBOARD_URL", format!("{platform}/billing"));
    command.env("HEROKU_API_KEY", token);
    command.env("NODE_OPTIONS", format!("--require \"{}\"", guard().display())).env("KVS_REFUSED", refused);
}
