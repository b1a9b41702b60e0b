//! When there is nothing to show.

pub const NONE: &str = "This account sees no Key-Value Store add-ons";
pub const NONE_WHY: &str = "That can mean three things: there are none yet; they belong to another account or to a team \
     this account is not in; or the token may not see them.";
pub const NONE_NEXT: &str = "Check who you are signed in as, at the top of the page. To make an add-on, run this in a \
     terminal, with the name of your app:";
pub const NONE_COMMAND: &str = "heroku addons:create heroku-redis:mini --app your-app";

pub const NO_MATCH: &str = "No add-on matches";
/// What is being looked for, and how to see more.
pub fn no_match(search: &str) -> String {
    if search.trim().is_empty() {
        "The filters leave nothing over.".to_owned()
    } else {
        format!("Nothing has “{}” in its name, app, team, plan or version with these filters.", search.trim())
    }
}
