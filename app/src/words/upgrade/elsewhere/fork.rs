//! A fork that somebody made already.

use upgrade::{Intent, Named, Place};

use crate::{
    text::upgrade::elsewhere::fork as text,
    words::{list, number, sentences, upgrade::Told},
};

pub(crate) use crate::text::upgrade::elsewhere::fork::{ABOUT, NONE, TITLE};

/// What is known of it.
pub struct Joining<'a> {
    pub fork: &'a Named,
    /// As the platform wrote it.
    pub made_at: Option<&'a str>,
    pub copying: bool,
    pub running: &'a [Named],
    pub uses: &'a [Place],
}

/// One that may be joined: `redis-new, premium-0, made 12 min ago`.
pub fn candidate(name: &str, plan: &str, ago: Option<&str>) -> String {
    match ago {
        Some(ago) => text::CandidateMade { name: &name, plan: &plan, ago: &ago }.text(),
        None => text::Candidate { name: &name, plan: &plan }.text(),
    }
}

/// Whether it is a whole fork, which only a person can say.
pub fn join_fork(joining: &Joining<'_>, intent: &Intent) -> Told {
    let (addon, fork) = (&intent.addon.name, &joining.fork.name);
    let made = joining.made_at.map_or_else(String::new, |at| text::Made { at: &at }.text());
    let misses = if joining.copying {
        text::MissesCopying { addon, fork }.text()
    } else {
        text::Misses { addon, fork }.text()
    };
    let running = match joining.running {
        [] => String::new(),
        apps => text::Running { number: number(apps.len()), apps: &names(apps) }.text(),
    };
    let uses = match joining.uses {
        [] => String::new(),
        uses => {
            let places = list(&uses.iter().map(place).collect::<Vec<_>>());
            text::Attached { fork, places: &places }.text()
        }
    };
    Told::new(
        text::IsIt { addon, fork }.text(),
        [
            sentences(&[text::ORIGIN.into(), made, misses]),
            running,
            uses,
            text::TypeName { addon, fork }.text(),
        ],
    )
}

fn place(place: &Place) -> String {
    text::Place { name: &place.name, app: &place.app.name }.text()
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
