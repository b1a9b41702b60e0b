//! Choosing keyspace notifications.

use crate::text::Message;
pub(crate) use crate::text::change::notifications::*;

/// Where events can go, by flag.
pub const CHANNEL_FLAGS: [(char, Message); 2] = [('K', CHANNEL_K), ('E', CHANNEL_E)];

/// Which events there are, by flag.
pub const KIND_FLAGS: [(char, Message); 11] = [
    ('A', KIND_A),
    ('g', KIND_G),
    ('$', KIND_STRING),
    ('l', KIND_L),
    ('s', KIND_S),
    ('h', KIND_H),
    ('z', KIND_Z),
    ('t', KIND_T),
    ('x', KIND_X),
    ('e', KIND_E),
    ('m', KIND_M),
];

/// Flags that this console does not know.
pub fn others(flags: &str) -> String {
    Others { flags: &flags }.text()
}
