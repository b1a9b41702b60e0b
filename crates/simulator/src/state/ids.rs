//! Everything that looks random comes from the seed, so that the same seed and the same
//! requests always give the same answers.

use std::collections::BTreeMap;
use uuid::{Builder, Uuid};

/// Marks our name space apart from other uses of the same hash.
const NAMESPACE_TAIL: u64 = 0x6b76_732d_7369_6d31;

/// Gives out ids, and random generators for one purpose each.
pub struct Ids {
    namespace: Uuid,
    issued: BTreeMap<&'static str, u64>,
}

impl Ids {
    pub fn new(seed: u64) -> Self {
        Self { namespace: Uuid::from_u64_pair(seed, NAMESPACE_TAIL), issued: BTreeMap::new() }
    }

    /// The id of a thing that has a name of its own. In the shape of a random (version 4) UUID,
    /// as the platform's are.
    pub fn of(&self, kind: &str, name: &str) -> Uuid {
        let hash = Uuid::new_v5(&self.namespace, format!("{kind}/{name}").as_bytes());
        Builder::from_random_bytes(hash.into_bytes()).into_uuid()
    }

    /// A fresh id for a thing made while the simulation runs.
    pub fn next(&mut self, kind: &'static str) -> Uuid {
        let count = self.issued.entry(kind).or_default();
        *count += 1;
        let name = format!("made {count}");
        self.of(kind, &name)
    }

    /// A generator whose stream depends on the seed and the purpose only.
    pub fn rng(&self, purpose: &str) -> fastrand::Rng {
        let (high, low) = self.of("random", purpose).as_u64_pair();
        fastrand::Rng::with_seed(high ^ low)
    }

    /// A password as the platform makes them: `p` and 64 hexadecimal digits.
    pub fn password(&mut self) -> String {
        format!("p{}{}", self.next("password").simple(), self.next("password").simple())
    }
}
