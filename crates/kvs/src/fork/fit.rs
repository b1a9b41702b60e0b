//! Whether what the store holds fits into another plan.

use crate::{Cited, KeyValueStore, Memory, Persistence, Plan, sources};

/// What could go wrong with a plan for a fork.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForkWarning {
    /// The store holds more than the plan takes: the copy is likely to fail.
    DataDoesNotFit { used_bytes: u64, holds: Memory },
    /// The plan takes less than the present one, or the present one's size is not known, and how much the store holds
    /// is not known either.
    DataMayNotFit { present: Option<Memory>, holds: Memory },
    /// More clients are connected now than the plan takes.
    ConnectionsDoNotFit { used: u32, limit: u32 },
    /// The plan takes fewer clients than the present one; at a busier hour it may not do.
    FewerConnections { present: u32, limit: u32 },
    /// Nothing is known about the plan's size.
    SizeUnknown,
    /// Data can vanish when the server restarts.
    LosesPersistence,
    /// There is no standby that takes over.
    LosesStandby,
    /// Data is not encrypted at rest.
    LosesEncryption,
}

/// What could go wrong with a plan, the worst first.
pub(super) fn warnings(store: &KeyValueStore, to: &Plan) -> Vec<Cited<ForkWarning>> {
    let size = size(store, to).into_iter().map(|warning| Cited::new(warning, sources::PLAN_TABLE));
    let loses = loses(&store.plan(), to).into_iter();
    size.chain(loses.map(|warning| Cited::new(warning, sources::KEY_VALUE_STORE))).collect()
}

fn size(store: &KeyValueStore, to: &Plan) -> Vec<ForkWarning> {
    let Some(new) = to.characteristics() else { return vec![ForkWarning::SizeUnknown] };
    let present = store.plan().characteristics();
    let usage = store.usage();
    let data = match usage.data_bytes {
        Some(used_bytes) if used_bytes > new.memory.bytes() => {
            Some(ForkWarning::DataDoesNotFit { used_bytes, holds: new.memory })
        }
        Some(_) => None,
        None if present.is_some_and(|present| present.memory <= new.memory) => None,
        None => {
            let present = present.map(|present| present.memory);
            Some(ForkWarning::DataMayNotFit { present, holds: new.memory })
        }
    };
    let limit = new.connections;
    let clients = match (usage.connections, present) {
        (Some(used), _) if used > limit => Some(ForkWarning::ConnectionsDoNotFit { used, limit }),
        (_, Some(present)) if present.connections > limit => {
            Some(ForkWarning::FewerConnections { present: present.connections, limit })
        }
        _ => None,
    };
    data.into_iter().chain(clients).collect()
}

fn loses(from: &Plan, to: &Plan) -> Vec<ForkWarning> {
    let ends = |has: fn(&Plan) -> Option<bool>| has(from) == Some(true) && has(to) == Some(false);
    let keeps = |plan: &Plan| plan.persistence().map(|kept| kept == Persistence::AppendOnlyFile);
    [
        (ends(keeps), ForkWarning::LosesPersistence),
        (ends(Plan::has_standby), ForkWarning::LosesStandby),
        (ends(Plan::encrypted_at_rest), ForkWarning::LosesEncryption),
    ]
    .into_iter()
    .filter_map(|(lost, warning)| lost.then_some(warning))
    .collect()
}
