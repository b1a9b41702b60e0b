//! What a person is asked on the way of a fork, of going back and of destroying.

use upgrade::{Differs, Intent, Method, Named};

use super::wish::successor;
use crate::{
    text::upgrade::fork::question as text,
    words::{
        kvs::money::dollars,
        list, number, sentences,
        upgrade::{Told, stop},
    },
};

pub(crate) use crate::text::upgrade::fork::question::PAY;

pub fn confirm_fork(plan: &str, cents: Option<u64>, intent: &Intent) -> Told {
    let addon = &intent.addon.name;
    let plan = &short(plan);
    let old = intent.as_fork().and_then(|fork| fork.old_cents);
    let title = match cents {
        Some(cents) => text::ConfirmFor { price: &dollars(cents) }.text(),
        None => text::CONFIRM.into(),
    };
    let costs = match (cents, old) {
        (Some(new), Some(old)) => {
            let sum = dollars(new.saturating_add(old));
            text::CostsBoth { plan, addon, new: &dollars(new), old: &dollars(old), sum: &sum }.text()
        }
        (Some(new), None) => text::CostsNew { plan, addon, new: &dollars(new) }.text(),
        (None, _) => text::CostsUnknown { plan, addon }.text(),
    };
    Told::new(title, [costs, text::CONFIRM_NEXT.into()])
}

pub fn confirm_back(to: &Named, intent: &Intent) -> Told {
    let (addon, old) = (&intent.addon.name, &to.name);
    Told::new(text::Back { old }.text(), [text::BackLoses { addon, old }.text(), text::BACK_NEXT.into()])
}

pub fn confirm_destroy(addon: &Named, intent: &Intent) -> Told {
    let cents = match &intent.method {
        Method::Destroy(destroy) => destroy.cents,
        _ => None,
    };
    let costs = cents.map(|cents| text::DestroyCosts { price: &dollars(cents) }.text());
    Told::new(
        text::Destroy { addon: &addon.name }.text(),
        [sentences(&[text::DESTROY_ENDS.into(), costs.unwrap_or_default(), text::DESTROY_CHECKED.into()])],
    )
}

pub fn fork_failed(fork: &str, state: &str, intent: &Intent) -> Told {
    Told::new(
        text::FAILED,
        [
            text::FailedKept { fork: &fork, state: &state, addon: &intent.addon.name }.text(),
            text::FailedNext { put_back: &stop::PUT_BACK }.text(),
        ],
    )
}

pub fn stale(fork: &str, intent: &Intent) -> Told {
    let fork = &fork;
    let addon = &intent.addon.name;
    Told::new(text::STALE, [text::StaleWhere { fork, addon }.text(), text::StaleNext { fork }.text()])
}

pub fn wrote_meanwhile(fork: &str, app: &str, intent: &Intent) -> Told {
    let fork = &fork;
    let addon = &intent.addon.name;
    Told::new(
        text::Wrote { app: &app }.text(),
        [text::WroteWhere { fork, addon }.text(), text::WroteNext { fork }.text()],
    )
}

pub fn status_sticks(fork: &Named, status: &str) -> Told {
    Told::new(text::STICKS, [text::STICKS_WHY.into(), text::SticksNext { fork: &fork.name }.text()])
        .quoting(status)
}

/// The commands that compare what two add-ons hold.
pub fn compare_commands(fork: &Named, intent: &Intent) -> [String; 4] {
    let owner = &intent.owning_app.name;
    let of = |addon: &str| format!("heroku redis:cli {addon} -a {owner} --confirm {owner}");
    [of(&intent.addon.name), "  INFO keyspace".to_owned(), of(&fork.name), "  INFO keyspace".to_owned()]
}

pub fn carry_over(rows: &[Differs], intent: &Intent) -> Told {
    let fork = &successor(intent);
    Told::new(text::CARRY_OVER, [text::CarryOverWhat { settings: number(rows.len()), fork }.text()])
}

pub fn promote(apps: &[Named], promoted: &[Named], intent: &Intent) -> Told {
    let addon = &intent.addon.name;
    let new = &successor(intent);
    let title = match &intent.method {
        Method::GoBack(_) => text::PromoteBack { new, addon }.text(),
        _ => text::Promote { new, addon }.text(),
    };
    let names = |apps: &[Named]| list(&apps.iter().map(|app| app.name.clone()).collect::<Vec<_>>());
    let so_far = match promoted {
        [] => String::new(),
        done => text::PromotedSoFar { apps: &names(done) }.text(),
    };
    Told::new(
        title,
        [
            sentences(&[so_far, text::PromoteWhat { addon }.text()]),
            text::PromoteKeeps { addon, apps: &names(apps) }.text(),
        ],
    )
}

pub fn confirmation_asked(app: Option<&str>, message: &str) -> Told {
    let about = app.map_or_else(String::new, |app| text::ConfirmationAbout { app: &app }.text());
    Told::new(
        text::CONFIRMATION,
        [sentences(&[text::CONFIRMATION_UNCHANGED.into(), about, text::CONFIRMATION_NEXT.into()])],
    )
    .quoting(message)
}

pub fn payment(message: &str) -> Told {
    Told::new(text::PAYMENT, [text::PAYMENT_NEXT.into()]).quoting(message)
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
