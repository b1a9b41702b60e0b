//! Settings that a fork does not copy.

use upgrade::SettingName;

pub fn name(what: SettingName) -> &'static str {
    match what {
        SettingName::MaxmemoryPolicy => "eviction policy",
        SettingName::Timeout => "timeout",
        SettingName::KeyspaceEvents => "keyspace notifications",
        SettingName::Window => "maintenance window",
    }
}
