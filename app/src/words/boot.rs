//! Words before the first page.

use crate::{boot::Obstacle, text::boot};

pub(crate) use crate::text::boot::{LOADING, NEXT, RELOAD, STUCK};

/// What stands in the way.
pub fn obstacle(obstacle: &Obstacle) -> String {
    match obstacle {
        Obstacle::NoConfig(why) => boot::NoConfig { why }.text(),
        Obstacle::ForeignConfig(why) => boot::ForeignConfig { why }.text(),
        Obstacle::NoTexts(why) => boot::NoTexts { why }.text(),
    }
}
