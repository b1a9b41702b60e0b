//! Two add-ons after a fork: what each is for, what they cost, and what can be done.

use crate::words::kvs::money::dollars;

pub const TITLE: &str = "The old add-on is the way back";
pub const FORKS: &str = "A second add-on exists";
pub const GO_BACK: &str = "Go back…";
pub const DESTROY_OLD: &str = "Destroy the old add-on…";
pub const DESTROY_FORK: &str = "Destroy the fork…";
pub const NO_RECORD: &str = "No record of a fork";
pub const NO_RECORD_WHY: &str = "Going back and destroying from here need the record of the fork, which the browser keeps that made \
     it. This one holds none for this add-on. Nothing has been changed. Open this page in that browser, or use the Heroku \
     CLI: “heroku redis:promote” and “heroku addons:destroy”.";
pub const NOTHING_TO_DO: &str = "There is nothing to go back from";

/// What an old add-on that is kept is for, and what it costs.
pub fn kept(old: &str, new: &str, cents: Option<u64>) -> String {
    let costs = cents.map_or_else(
        || "It goes on costing".to_owned(),
        |cents| format!("It costs {} a month", dollars(cents)),
    );
    format!(
        "{old} still has the data of the moment it was copied, and is used by nothing. {costs} until you destroy it. Once \
         you trust {new}, do that; until then it is the way back, which loses what was written since."
    )
}

/// What a fork that nothing uses costs.
pub fn unused(fork: &str, cents: Option<u64>, sure: bool) -> String {
    let exists =
        if sure { "exists and is used by nothing" } else { "may exist: the answer to its making was lost" };
    match cents {
        Some(cents) => {
            format!("{fork} {exists}. It costs {} a month until you destroy it.", dollars(cents))
        }
        None => format!("{fork} {exists}. It costs until you destroy it."),
    }
}

/// On the page of the old add-on.
pub fn replaced_by(new: &str) -> String {
    format!("Replaced by {new}")
}

/// On the page of the new one.
pub fn took_over(old: &str) -> String {
    format!("Took over from {old}")
}

/// The reminder on the list of add-ons.
pub fn reminder(old: &str, new: &str, cents: Option<u64>, since: &str) -> String {
    let costs = cents.map_or_else(String::new, |cents| format!(" and costs {} a month", dollars(cents)));
    format!("{old} is kept as the way back from {new} since {since}{costs}.")
}

pub const LOOK: &str = "Go back or destroy";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_says_what_it_costs_and_what_going_back_loses() {
        let text = kept("redis-old", "redis-new", Some(1500));
        assert!(text.contains("$15 a month") && text.contains("loses what was written since"), "{text}");
        assert!(unused("redis-new", None, false).contains("may exist"));
    }
}
