//! Two add-ons after a fork: what each is for, what they cost, and what can be done.

use crate::words::{kvs::money::dollars, list};

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
pub fn kept(old: &str, new: &str, cents: Option<u64>, still: &[String]) -> String {
    let costs = cents.map_or_else(
        || "It goes on costing".to_owned(),
        |cents| format!("It costs {} a month", dollars(cents)),
    );
    if still.is_empty() {
        format!(
            "{old} still has the data of the moment it was copied, and is used by nothing. {costs} until you destroy it. \
             Once you trust {new}, do that; until then it is the way back, which loses what was written since."
        )
    } else {
        format!(
            "{old} is still used by {}, by your word. {costs} until you destroy it, which is refused while something uses \
             it. To the other apps it is the way back, which loses what was written to {new} since.",
            list(still)
        )
    }
}

/// That stopping does not take the fork away.
pub fn stays(fork: &str, cents: Option<u64>) -> String {
    match cents {
        Some(cents) => format!(
            "The second add-on, {fork}, stays in any case and costs {} a month until you destroy it.",
            dollars(cents)
        ),
        None => format!("The second add-on, {fork}, stays in any case and costs until you destroy it."),
    }
}

/// That going back loses what was written since.
pub const LOSES: &str = "What was written since is lost for your apps";

pub fn loses(old: &str, new: &str) -> String {
    format!(
        "{old} has the data of the moment it was copied. Nothing that was written to {new} since is in it. {new} keeps it as \
         long as it exists, so that you can still take it from there by hand."
    )
}

pub const ENDS: &str = "Its data goes with it";

pub fn ends(addon: &str, cents: Option<u64>) -> String {
    let saves = cents.map_or_else(String::new, |cents| format!(" It saves {} a month.", dollars(cents)));
    format!("Nobody can bring {addon} back once it is destroyed, and there is no way back to it.{saves}")
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
    let costs = cents.map_or_else(String::new, |cents| format!(", and costs {} a month", dollars(cents)));
    format!("{old} is kept as the way back from {new}{costs}. It was replaced {since}.")
}

pub const LOOK: &str = "Look at it";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_says_what_it_costs_and_what_going_back_loses() {
        let text = kept("redis-old", "redis-new", Some(1500), &[]);
        assert!(text.contains("$15 a month") && text.contains("loses what was written since"), "{text}");
        let shared = kept("redis-old", "redis-new", None, &["jobs".to_owned()]);
        assert!(shared.contains("still used by jobs") && !shared.contains("used by nothing"), "{shared}");
        assert!(unused("redis-new", None, false).contains("may exist"));
    }
}
