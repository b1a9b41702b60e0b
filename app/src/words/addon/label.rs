//! Names of groups, lines and buttons.

pub const REFRESH: &str = "Refresh";
pub const READ: &str = "read";
pub const WHY: &str = "Why";
pub const UNKNOWN: &str = "Unknown";
pub const NOT_TOLD: &str = "Not told by the platform";
pub const AT_PROVIDER: &str = "See it at Heroku";

pub const VERSION: &str = "Version";
pub const TLS: &str = "TLS";
pub const PLAN: &str = "Plan";
pub const MAINTENANCE: &str = "Maintenance";
pub const NEXT_WINDOW: &str = "Next window";

pub const ENGINE: &str = "Engine and lifecycle";
pub const RUNS: &str = "Runs";
pub const LIVES: &str = "How long";
pub const DATES: &str = "Dates";

pub const REQUIREMENT: &str = "Requirement";
pub const SEEN: &str = "Connection as seen";
pub const TLS_VARS: &str = "TLS config vars";
pub const CLIENT_MUST: &str = "What a client must do";
pub const CLIENT_UNKNOWN: &str = "What a client must do depends on the requirement, which is not known.";

pub const MEMORY: &str = "Memory";
pub const CONNECTIONS: &str = "Connections at most";
pub const MACHINE: &str = "Server";
pub const TENANCY: &str = "Tenancy";
pub const RUNS_IN: &str = "Runs in";
pub const REACHED: &str = "Reached";
pub const PERSISTENCE: &str = "Persistence";
pub const STANDBY: &str = "Standby";
pub const AT_REST: &str = "Encrypted at rest";
pub const UPGRADES: &str = "Version upgrade";
pub const PRICE: &str = "Price";
pub const PLAN_UNKNOWN: &str = "The figures of this plan are not known to this console.";

pub const ATTACHMENTS: &str = "Attachments";
pub const OWNER: &str = "owns it and pays for it";
pub const DERIVED: &str = "by the naming rule, not read";
pub const NO_ATTACHMENTS: &str = "No attachment is visible to this account.";
pub const ATTACHMENTS_UNSURE: &str =
    "The list of attachments could not be read: other apps may use this add-on without being shown here.";

pub const WINDOW: &str = "Weekly window";
pub const WINDOW_NOW: &str = "The window is open now, until";
pub const NO_WINDOW: &str = "No window is set; Heroku chooses one.";
pub const WINDOW_UNREAD: &str = "The window's text could not be read as times.";
pub const STATUS: &str = "Status";
pub const CAUSE: &str = "Cause";
pub const METHOD: &str = "How";
pub const SCHEDULED: &str = "Starts by itself";
pub const REQUIRED_BY: &str = "Required by";
pub const RECORDED: &str = "Recorded";
pub const STARTED: &str = "Started";
pub const COMPLETED: &str = "Completed";
pub const TOOK: &str = "Took";
pub const HISTORY: &str = "Earlier maintenances";
pub const NO_HISTORY: &str = "None is recorded.";

pub const SETTINGS: &str = "Settings";
pub const INFO: &str = "As the platform tells it";
pub const NO_INFO: &str = "The platform told no further rows.";

pub const TO_DO: &str = "What to do";
pub const UPGRADE: &str = "Upgrade…";
pub const CONTINUE: &str = "Continue the upgrade…";
pub const JOIN: &str = "Upgrade under way: join…";
pub const CHANGES: &str = "What the upgrade changes";
/// The way that is open where a version cannot be changed in place.
pub const BY_FORK: &str = "By fork…";
