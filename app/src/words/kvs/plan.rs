//! Plans: families, figures, behaviour.

use kvs::{Bastion, Characteristics, Family, Persistence, Place, Tenancy};

use super::money::grouped;
use crate::text::{Message, kvs::plan as text};

/// The family's name, as a filter says it.
pub fn family(family: Family) -> Message {
    match family {
        Family::Mini => text::MINI,
        Family::Premium => text::PREMIUM,
        Family::Private => text::PRIVATE,
        Family::Shield => text::SHIELD,
        Family::Other => text::OTHER,
    }
}

/// The family's word in an address.
pub fn family_word(family: Family) -> &'static str {
    match family {
        Family::Mini => "mini",
        Family::Premium => "premium",
        Family::Private => "private",
        Family::Shield => "shield",
        Family::Other => "other",
    }
}

/// Memory and connections in a few words.
pub fn size(figures: &Characteristics) -> String {
    text::Size { memory: &figures.memory, connections: &grouped(figures.connections.into()) }.text()
}

/// Processor and disk.
pub fn machine(figures: &Characteristics) -> String {
    text::Machine { vcpus: &figures.vcpus, operations: &grouped(figures.piops.into()) }.text()
}

/// Whom the server is shared with.
pub fn tenancy(tenancy: Tenancy) -> Message {
    match tenancy {
        Tenancy::Multi => text::MULTI_TENANT,
        Tenancy::Single => text::SINGLE_TENANT,
    }
}

/// What survives a restart.
pub fn persistence(persistence: Persistence) -> Message {
    match persistence {
        Persistence::Nothing => text::NOT_PERSISTENT,
        Persistence::AppendOnlyFile => text::APPEND_ONLY,
    }
}

/// Whether something takes over.
pub fn standby(has: bool) -> Message {
    if has { text::STANDBY } else { text::NO_STANDBY }
}

/// Whether it is encrypted where it lies.
pub fn at_rest(encrypted: bool) -> Message {
    if encrypted { text::ENCRYPTED } else { text::NOT_ENCRYPTED }
}

/// Where it runs.
pub fn place(place: Place) -> Message {
    match place {
        Place::CommonRuntime => text::COMMON_RUNTIME,
        Place::PrivateSpace => text::PRIVATE_SPACE,
        Place::ShieldSpace => text::SHIELD_SPACE,
    }
}

/// How one gets in from outside.
pub fn bastion(bastion: Bastion) -> Message {
    match bastion {
        Bastion::NotNeeded => text::DIRECT,
        Bastion::ConfigVars => text::BASTION,
        Bastion::Refused => text::NOT_FROM_OUTSIDE,
    }
}

/// How its version is upgraded.
pub fn upgrades(at_once: bool) -> Message {
    if at_once { text::AT_ONCE } else { text::PREPARED }
}
