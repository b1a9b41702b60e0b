//! What a person is asked on the way of a fork, of going back and of destroying.

use upgrade::{Differs, Intent, Method, Named};

use super::wish::successor;
use crate::words::{count, kvs::money::dollars, list, upgrade::Told};

pub fn confirm_fork(plan: &str, cents: Option<u64>, intent: &Intent) -> Told {
    let (addon, plan) = (&intent.addon.name, short(plan));
    let old = intent.as_fork().and_then(|fork| fork.old_cents);
    let title = match cents {
        Some(cents) => format!("Confirm a second add-on for {} a month", dollars(cents)),
        None => "Confirm a second add-on".to_owned(),
    };
    let costs = match (cents, old) {
        (Some(new), Some(old)) => format!(
            "The fork on {plan} costs {} a month from the moment it is there. {addon} goes on costing {}; together {} a \
             month until you destroy one of them.",
            dollars(new),
            dollars(old),
            dollars(new.saturating_add(old))
        ),
        (Some(new), None) => format!(
            "The fork on {plan} costs {} a month from the moment it is there, beside {addon}, until you destroy one of \
             them.",
            dollars(new)
        ),
        (None, _) => format!(
            "What a fork on {plan} costs, the platform did not say; look it up before you confirm. It is paid beside \
             {addon} until you destroy one of them."
        ),
    };
    Told::new(
        title,
        [
            costs,
            "Your word is taken now. You are asked once more before the writers are paused; the fork is made right after \
             that, and nothing of the old add-on is changed by it."
                .to_owned(),
        ],
    )
}

pub fn confirm_back(to: &Named, intent: &Intent) -> Told {
    let addon = &intent.addon.name;
    Told::new(
        format!("Confirm going back to {}", to.name),
        [
            format!(
                "{} has the data of the moment it was copied. Everything written to {addon} since is not in it: your apps \
                 lose those writes. {addon} keeps them as long as it exists.",
                to.name
            ),
            "You are asked once more before the writers are paused and before any attachment is moved."
                .to_owned(),
        ],
    )
}

pub fn confirm_destroy(addon: &Named, intent: &Intent) -> Told {
    let cents = match &intent.method {
        Method::Destroy(destroy) => destroy.cents,
        _ => None,
    };
    let saves = cents.map(|cents| format!(" It costs {} a month until then.", dollars(cents)));
    Told::new(
        format!("Destroy {}?", addon.name),
        [format!(
            "Its data goes with it, and nobody can bring it back: there is no way back to it afterwards.{} Nothing uses it, \
             and that is read once more right before.",
            saves.unwrap_or_default()
        )],
    )
}

pub fn fork_failed(fork: &str, state: &str, intent: &Intent) -> Told {
    Told::new(
        "The fork did not come about",
        [
            format!(
                "The platform gave {fork} up (“{state}”). {} was not changed by that: it has its data, and every app still \
                 uses it. Only the writers are paused.",
                intent.addon.name
            ),
            "Try again with a new fork, or stop here: “Put everything back” brings the writers back at once."
                .to_owned(),
        ],
    )
}

pub fn stale(fork: &str, intent: &Intent) -> Told {
    Told::new(
        "The fork misses what was written since",
        [
            format!(
                "Writers were back after {fork} was copied, so what they wrote is in {} only. Promoting it would lose that.",
                intent.addon.name
            ),
            format!("A new fork copies everything. {fork} stays and costs until you destroy it."),
        ],
    )
}

pub fn wrote_meanwhile(fork: &str, app: &str, intent: &Intent) -> Told {
    Told::new(
        format!("{app} may have written since the copy was made"),
        [
            format!(
                "It was not paused all the time since {fork} was copied, so what it wrote then is in {} only. Promoting \
                 {fork} would lose that.",
                intent.addon.name
            ),
            format!("A new fork copies everything; {fork} then stays and costs until you destroy it."),
        ],
    )
}

pub fn status_sticks(fork: &Named, status: &str) -> Told {
    Told::new(
        "The platform is done, and the store still says it is copying",
        [
            "The platform does not wait for the copy any more, while the store’s own status has not moved. That status is \
             known to stick although the copy is complete. The console cannot look into the data; you can."
                .to_owned(),
            format!(
                "Compare the number of keys of both with the commands below; with writers paused they must agree, but for \
                 keys that expired meanwhile. Only if they do, go on: otherwise wait, and look again. {} is not used by \
                 anything yet.",
                fork.name
            ),
        ],
    )
    .quoting(status)
}

/// The commands that compare what two add-ons hold.
pub fn compare_commands(fork: &Named, intent: &Intent) -> [String; 4] {
    let owner = &intent.owning_app.name;
    let of = |addon: &str| format!("heroku redis:cli {addon} -a {owner} --confirm {owner}");
    [of(&intent.addon.name), "  INFO keyspace".to_owned(), of(&fork.name), "  INFO keyspace".to_owned()]
}

pub fn carry_over(rows: &[Differs], intent: &Intent) -> Told {
    Told::new(
        "Which settings should the new add-on have?",
        [format!(
            "A fork begins with defaults. {} on {}; the old value stands beside the new one. Applying changes the new \
             add-on only, and is read back. Your apps do not use it yet.",
            count(rows.len(), "setting is different", "settings are different"),
            successor(intent)
        )],
    )
}

pub fn promote(apps: &[Named], promoted: &[Named], intent: &Intent) -> Told {
    let (addon, new) = (&intent.addon.name, successor(intent));
    let title = match &intent.method {
        Method::GoBack(_) => format!("Put {new} back in the place of {addon}?"),
        _ => format!("Put {new} in the place of {addon}?"),
    };
    let names = |apps: &[Named]| list(&apps.iter().map(|app| app.name.clone()).collect::<Vec<_>>());
    let so_far = match promoted {
        [] => String::new(),
        done => format!("Done on {}. ", names(done)),
    };
    Told::new(
        title,
        [
            format!(
                "{so_far}The table says which config vars change on which app, and how often it restarts. All at once, or \
                 app by app: an app that waits goes on with {addon}."
            ),
            format!(
                "{addon} keeps an attachment of its own, so it stays there with its data. The writers are paused until \
                 you have decided about {}.",
                names(apps)
            ),
        ],
    )
}

pub fn confirmation_asked(app: Option<&str>, message: &str) -> Told {
    let of = app.map_or_else(String::new, |app| format!(" It is about {app}."));
    Told::new(
        "The platform asks you to confirm this",
        [format!(
            "Nothing was changed by the call it refused.{of} Read what it says; sending it confirmed does what it warns \
             about."
        )],
    )
    .quoting(message)
}

pub const PAY: &str = "Open the page where this can be put right";

pub fn payment(message: &str) -> Told {
    Told::new(
        "The platform wants the account in order first",
        ["It refused because of payment or verification, and changed nothing. Put that right in the Heroku Dashboard, then \
          try again here; or stop, and everything that was paused comes back."
            .to_owned()],
    )
    .quoting(message)
}

/// `premium-0` of `heroku-redis:premium-0`.
pub fn short(plan: &str) -> &str {
    plan.rsplit_once(':').map_or(plan, |(_, plan)| plan)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn the_monthly_price_is_named_before_the_name_is_typed() {
        let told = confirm_fork("heroku-redis:premium-0", Some(1500), &samples::fork());
        assert_eq!(told.title, "Confirm a second add-on for $15 a month");
        assert!(told.text.join(" ").contains("together $30 a month"), "{told:?}");
        let unknown = confirm_fork("heroku-redis:premium-0", None, &samples::fork());
        assert!(unknown.text.join(" ").contains("the platform did not say"));
    }

    #[test]
    fn going_back_says_that_writes_are_lost() {
        let intents = samples::intents();
        let back = intents.iter().find(|intent| matches!(intent.method, Method::GoBack(_)));
        let told = confirm_back(&samples::app("redis-old"), back.unwrap_or(&samples::fork()));
        assert!(told.text.join(" ").contains("lose those writes"), "{told:?}");
    }

    #[test]
    fn a_fork_that_failed_says_what_was_not_changed() {
        let told = fork_failed("redis-fork-1", "deprovisioned", &samples::fork());
        assert!(told.text.join(" ").contains("was not changed by that"), "{told:?}");
    }
}
