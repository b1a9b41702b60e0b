//! Words before the first page.

use crate::boot::Obstacle;

pub const LOADING: &str = "Loading…";
pub const STUCK: &str = "The console cannot start";
pub const NEXT: &str = "Nothing was sent to the platform and nothing was changed. Reload the page; if it stays like this, \
     tell whoever runs this console.";
pub const RELOAD: &str = "Reload";

/// What stands in the way.
pub fn obstacle(obstacle: &Obstacle) -> String {
    match obstacle {
        Obstacle::NoConfig(error) => format!(
            "The console asks its own server for /config.json to learn where the platform is, and did not get it: {}",
            error.message
        ),
        Obstacle::ForeignConfig(reason) => {
            format!("The server's /config.json could not be understood: {reason}.")
        }
    }
}
