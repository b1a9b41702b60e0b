//! What is read of one store, each with a call of its own.

/// One separately read part of a [`kvs::KeyValueStore`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Engine version, connection, info rows.
    Database,
    /// The most recent maintenance.
    Maintenance,
    /// Eviction policy, timeout, keyspace notifications.
    Settings,
    /// The weekly window.
    Window,
    /// Earlier maintenances.
    History,
}

impl Part {
    /// What the list of all add-ons needs.
    pub const LIST: [Self; 2] = [Self::Database, Self::Maintenance];
    /// What the page of one add-on needs.
    pub const PAGE: [Self; 5] =
        [Self::Database, Self::Maintenance, Self::Settings, Self::Window, Self::History];
}
