//! A fork that somebody made already.

use upgrade::{Intent, Named, Place};

use crate::words::{list, upgrade::Told};

/// What is known of it.
pub struct Joining<'a> {
    pub fork: &'a Named,
    /// As the platform wrote it.
    pub made_at: Option<&'a str>,
    pub copying: bool,
    pub running: &'a [Named],
    pub uses: &'a [Place],
}

pub const TITLE: &str = "A fork that is there already";
pub const NONE: &str = "Have one made";
pub const ABOUT: &str = "The platform does not say what an add-on was forked from. These belong to the same app and are younger: \
     one of them may be a fork of it.";

/// One that may be joined: `redis-new, premium-0, made 12 min ago`.
pub fn candidate(name: &str, plan: &str, ago: Option<&str>) -> String {
    match ago {
        Some(ago) => format!("Use {name}, {plan}, made {ago}"),
        None => format!("Use {name}, {plan}"),
    }
}

/// Whether it is a whole fork, which only a person can say.
pub fn join_fork(joining: &Joining<'_>, intent: &Intent) -> Told {
    let (addon, fork) = (&intent.addon.name, &joining.fork.name);
    let made = joining.made_at.map_or_else(String::new, |at| format!(" It was made {at}."));
    let missing = if joining.copying {
        format!(
            "It is still being copied. What {addon} takes after the copy is over is missing in {fork}; whether it is over \
             before the writers are paused, nobody can say."
        )
    } else {
        format!(
            "What was written to {addon} since then is missing in {fork}, and is lost for your apps once {fork} takes over."
        )
    };
    let running = match joining.running {
        [] => String::new(),
        [app] => format!("{} is not paused now, so it may be writing at this moment.", app.name),
        apps => format!("{} are not paused now, so they may be writing at this moment.", names(apps)),
    };
    let uses = match joining.uses {
        [] => String::new(),
        uses => format!("{fork} is attached already: {}.", list(&uses.iter().map(place).collect::<Vec<_>>())),
    };
    Told::new(
        format!("Is {fork} a fork of {addon}, with everything in it?"),
        [
            format!(
                "The platform does not say what it was forked from, nor up to when it was copied.{made} {missing}"
            ),
            running,
            uses,
            format!(
                "Type its name only if you know that it is a fork of {addon} and that nothing was written since it was \
                 made. If you do not know, have another one made: it copies everything, and {fork} stays and costs until \
                 somebody destroys it."
            ),
        ],
    )
}

fn place(place: &Place) -> String {
    format!("{} on {}", place.name, place.app.name)
}

fn names(apps: &[Named]) -> String {
    list(&apps.iter().map(|app| app.name.clone()).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn what_a_fork_can_miss_is_said_before_it_is_used() {
        let fork = samples::redis("redis-new");
        let running = [samples::app("shop")];
        let joining = Joining { fork: &fork, made_at: None, copying: false, running: &running, uses: &[] };
        let text = join_fork(&joining, &samples::fork()).text.join(" ");
        assert!(
            text.contains("is missing in redis-new") && text.contains("shop is not paused now"),
            "{text}"
        );
    }
}
