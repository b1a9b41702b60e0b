//! What the person says to have put back without the console.

use upgrade::{Changed, Still, Thing};

use super::Told;
use crate::words::{count, list};

pub const BUTTON: &str = "I have put this back myself";
pub const MEANS: &str = "The console reads your apps then. What is as before is noted; what is not, you are asked about once \
     more.";
pub const MEANT: &str = "It is meant to be so";
pub const ENTRY: &str = "You said that you have put it back yourself; it was read whether it is.";
pub const NOT_YET: &str = "Not yet, leave it open";

/// The question about what reads otherwise.
pub fn not_back(still: &[Still]) -> Told {
    Told::new(
        "This is not as it was before",
        [
            format!("The console read it just now: {}.", list(&still.iter().map(line).collect::<Vec<_>>())),
            format!(
                "Put it back and look again. If {} meant to be like this, say so: the journal notes your word, and the \
                 console does not remind you any more.",
                if still.len() == 1 { "it is" } else { "they are" }
            ),
        ],
    )
}

/// One thing that differs, in a few words.
fn line(still: &Still) -> String {
    match still {
        Still::Mode { app } => format!("{} is in maintenance mode, it was not", app.name),
        Still::Process { app, kind, before, now: Some(now) } => {
            format!("{kind} on {} is {now}, it was {before}", app.name)
        }
        Still::Process { app, kind, before, now: None } => {
            format!("{kind} on {} does not exist any more, it had {}", app.name, count_dynos(*before))
        }
        Still::Unread { app, message } => {
            format!("{} could not be read ({})", app.name, message.trim_end_matches('.'))
        }
    }
}

fn count_dynos(number: u32) -> String {
    count(usize::try_from(number).unwrap_or(usize::MAX), "dyno", "dynos")
}

/// App by app, what is not as before: `shop`, `worker 4 → 0, maintenance mode on`.
pub fn paused(changed: &[Changed]) -> Vec<(String, String)> {
    let mut apps: Vec<(String, String)> = Vec::new();
    for one in changed {
        let (app, what) = match &one.thing {
            Thing::MaintenanceMode { app } => (app, "maintenance mode on".to_owned()),
            Thing::Process { app, kind, from } => (app, format!("{kind} {from} → 0")),
            _ => continue,
        };
        match apps.iter_mut().find(|(name, _)| *name == app.name) {
            Some((_, all)) => *all = format!("{all}, {what}"),
            None => apps.push((app.name.clone(), what)),
        }
    }
    apps
}

#[cfg(test)]
mod tests {
    use upgrade::Back;

    use super::*;
    use crate::words::upgrade::samples;

    #[test]
    fn what_differs_is_said_with_what_it_was() {
        let still = |now| Still::Process { app: samples::app("shop"), kind: "worker".into(), before: 4, now };
        assert_eq!(line(&still(Some(2))), "worker on shop is 2, it was 4");
        assert!(line(&still(None)).ends_with("it had 4 dynos"));
        let text = not_back(&[still(Some(0)), Still::Mode { app: samples::app("shop") }]).text.join(" ");
        assert!(text.contains("worker on shop is 0, it was 4 and shop is in maintenance mode"), "{text}");
    }

    #[test]
    fn an_app_is_named_once_with_all_that_is_not_back() {
        let worker = samples::changed(Back::Left, true);
        let mode = Changed { thing: Thing::MaintenanceMode { app: samples::app("shop") }, ..worker.clone() };
        let told = ("shop".to_owned(), "worker 4 → 0, maintenance mode on".to_owned());
        assert_eq!(paused(&[worker, mode]), [told]);
    }
}
