//! What eviction policies may delete.

use kvs::{EVICTION_POLICIES, Evicts, evicts, puts_keys_at_risk};

#[test]
fn every_policy_of_the_engine_is_known() {
    let known: Vec<Evicts> = EVICTION_POLICIES.into_iter().map(evicts).collect();
    assert_eq!(known[0], Evicts::Nothing);
    assert_eq!(known[1..5], [Evicts::KeysThatExpire; 4]);
    assert_eq!(known[5..], [Evicts::AnyKey; 3]);
    for foreign in ["", "allkeys", "allkeys-ttl", "volatile", "volatile-", "keep-all", "noeviction-lru"] {
        assert_eq!(evicts(foreign), Evicts::Unknown, "{foreign}");
    }
}

#[test]
fn a_change_that_lets_more_keys_be_deleted_is_a_risk() {
    let rows = [
        ("noeviction", "allkeys-lru", true),
        ("noeviction", "volatile-ttl", true),
        ("volatile-lru", "allkeys-lru", true),
        ("allkeys-lru", "allkeys-lfu", false),
        ("allkeys-lru", "volatile-lru", false),
        ("allkeys-lru", "noeviction", false),
        ("noeviction", "newer-policy", true),
        ("newer-policy", "another-one", true),
        ("newer-policy", "noeviction", false),
    ];
    for (now, then, risk) in rows {
        assert_eq!(puts_keys_at_risk(now, then), risk, "{now} to {then}");
    }
}
