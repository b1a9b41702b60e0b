//! What a plan holds.

use std::fmt;

use super::{Family, Plan};

/// An amount of memory, as Heroku words it: 1 GB is 1000 MB here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Memory {
    /// Megabytes.
    pub megabytes: u32,
}

impl Memory {
    /// The same in bytes.
    pub fn bytes(self) -> u64 {
        u64::from(self.megabytes) * 1_000_000
    }
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.megabytes {
            whole if whole >= 1000 && whole % 1000 == 0 => write!(f, "{} GB", whole / 1000),
            small => write!(f, "{small} MB"),
        }
    }
}

/// Whether a server is shared with other customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tenancy {
    Multi,
    Single,
}

/// Published figures of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Characteristics {
    pub memory: Memory,
    /// Most clients at once.
    pub connections: u32,
    pub vcpus: u32,
    /// Provisioned disk operations a second.
    pub piops: u32,
    pub tenancy: Tenancy,
}

/// Level, megabytes, connections, vCPUs, PIOPS ([`crate::sources::PLAN_TABLE`], 11 Oct 2024).
const LEVELS: [(u32, u32, u32, u32, u32); 12] = [
    (0, 50, 40, 2, 500),
    (1, 100, 80, 2, 500),
    (2, 250, 200, 2, 500),
    (3, 500, 400, 2, 500),
    (4, 750, 700, 2, 500),
    (5, 1_000, 1_000, 2, 500),
    (7, 7_000, 10_000, 2, 500),
    (9, 10_000, 25_000, 4, 500),
    (10, 25_000, 40_000, 8, 500),
    (12, 50_000, 65_000, 16, 500),
    (14, 100_000, 65_000, 32, 1_000),
    // There is no level 6, 8, 11 or 13. Mini stands here as the one plan without a level.
    (u32::MAX, 25, 20, 2, 200),
];

/// From this level on a plan has its server to itself; private and shield plans begin here.
const FIRST_SINGLE: u32 = 7;

impl Plan {
    /// The published figures; `None` for a plan the table does not list.
    pub fn characteristics(&self) -> Option<Characteristics> {
        let row = match self.family() {
            Family::Mini => u32::MAX,
            Family::Premium => self.level()?,
            Family::Private | Family::Shield => self.level().filter(|level| *level >= FIRST_SINGLE)?,
            Family::Other => return None,
        };
        let (level, megabytes, connections, vcpus, piops) =
            LEVELS.into_iter().find(|(level, ..)| *level == row)?;
        let single = level >= FIRST_SINGLE && level != u32::MAX;
        let tenancy = if single { Tenancy::Single } else { Tenancy::Multi };
        Some(Characteristics { memory: Memory { megabytes }, connections, vcpus, piops, tenancy })
    }
}
