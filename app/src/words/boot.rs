//! Words before the first page.

use crate::{boot::Obstacle, text::boot};

pub(crate) use crate::text::boot::{LOADING, NEXT, NO_JSON, OTHER_TEXTS, RELOAD, STUCK};

/// That a field of the configuration is not what it has to be.
pub fn foreign(field: &str) -> String {
    boot::ForeignField { field: &field }.text()
}

/// What stands in the way.
pub fn obstacle(obstacle: &Obstacle) -> String {
    match obstacle {
        Obstacle::NoConfig(why) => boot::NoConfig { why }.text(),
        Obstacle::ForeignConfig(why) => boot::ForeignConfig { why }.text(),
        Obstacle::NoTexts(why) => boot::NoTexts { why }.text(),
    }
}
