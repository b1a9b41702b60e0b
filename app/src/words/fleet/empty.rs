//! When there is nothing to show.

use crate::text::fleet::empty as text;

pub(crate) use crate::text::fleet::empty::{NO_MATCH, NONE, NONE_NEXT, NONE_WHY};

pub const NONE_COMMAND: &str = "heroku addons:create heroku-redis:mini --app your-app";

/// What is being looked for, and how to see more.
pub fn no_match(search: &str) -> String {
    match search.trim() {
        "" => text::FILTERS_LEAVE_NONE.into(),
        search => text::NothingHas { search: &search }.text(),
    }
}
