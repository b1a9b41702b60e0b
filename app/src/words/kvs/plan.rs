//! Plans: families, figures, behaviour.

use kvs::{Bastion, Characteristics, Family, Persistence, Place, Tenancy};

use super::money::grouped;

/// The family's name, as a filter says it.
pub fn family(family: Family) -> &'static str {
    match family {
        Family::Mini => "Mini",
        Family::Premium => "Premium",
        Family::Private => "Private",
        Family::Shield => "Shield",
        Family::Other => "Other plans",
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
    format!("{}, {} connections", figures.memory, grouped(figures.connections.into()))
}

/// Processor and disk.
pub fn machine(figures: &Characteristics) -> String {
    format!("{} vCPUs, {} disk operations a second", figures.vcpus, grouped(figures.piops.into()))
}

/// Whom the server is shared with.
pub fn tenancy(tenancy: Tenancy) -> &'static str {
    match tenancy {
        Tenancy::Multi => "Shared with other customers (multi-tenant)",
        Tenancy::Single => "A server of its own (single-tenant)",
    }
}

/// What survives a restart.
pub fn persistence(persistence: Persistence) -> &'static str {
    match persistence {
        Persistence::Nothing => "None: data can vanish when the server restarts",
        Persistence::AppendOnlyFile => "Append-only file: data survives a restart",
    }
}

/// Whether something takes over.
pub fn standby(has: bool) -> &'static str {
    if has { "Yes: a standby takes over when the server fails" } else { "No" }
}

/// Whether it is encrypted where it lies.
pub fn at_rest(encrypted: bool) -> &'static str {
    if encrypted { "Yes, AES-256" } else { "No" }
}

/// Where it runs.
pub fn place(place: Place) -> &'static str {
    match place {
        Place::CommonRuntime => "Common Runtime",
        Place::PrivateSpace => "Private Space",
        Place::ShieldSpace => "Shield Private Space",
    }
}

/// How one gets in from outside.
pub fn bastion(bastion: Bastion) -> &'static str {
    match bastion {
        Bastion::NotNeeded => "Reached directly",
        Bastion::ConfigVars => "From outside the space through a bastion",
        Bastion::Refused => "Not from outside the space",
    }
}

/// How its version is upgraded.
pub fn upgrades(at_once: bool) -> &'static str {
    if at_once {
        "At once, when it is asked for"
    } else {
        "Prepared first; switched when you say so, or in its window"
    }
}
