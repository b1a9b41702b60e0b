//! What the person says to have put back without the console.

use upgrade::{Changed, Still, Thing};

use super::Told;
use crate::{
    text::upgrade::by_hand::*,
    words::{commas, list, number},
};

pub(crate) use crate::text::upgrade::by_hand::{BUTTON, ENTRY, MEANS, MEANT, NOT_YET};

/// The question about what reads otherwise.
pub fn not_back(still: &[Still]) -> Told {
    let things: Vec<String> = still.iter().map(line).collect();
    Told::new(
        NOT_BACK,
        [NotBackRead { things: &list(&things) }.text(), NotBackNext { things: number(still.len()) }.text()],
    )
}

/// One thing that differs, in a few words.
fn line(still: &Still) -> String {
    match still {
        Still::Mode { app } => ModeIsOn { app: &app.name }.text(),
        Still::Process { app, kind, before, now: Some(now) } => {
            ProcessIs { kind, app: &app.name, now, before }.text()
        }
        Still::Process { app, kind, before, now: None } => {
            ProcessGone { kind, app: &app.name, dynos: i64::from(*before) }.text()
        }
        Still::Unread { app, message } => {
            Unread { app: &app.name, said: &message.trim_end_matches('.') }.text()
        }
    }
}

/// App by app, what is not as before: `shop`, `worker 4 → 0, maintenance mode on`.
pub fn paused(changed: &[Changed]) -> Vec<(String, String)> {
    let mut apps: Vec<(String, Vec<String>)> = Vec::new();
    for one in changed {
        let (app, what) = match &one.thing {
            Thing::MaintenanceMode { app } => (app, MODE_ON.into()),
            Thing::Process { app, kind, from } => (app, format!("{kind} {from} → 0")),
            _ => continue,
        };
        match apps.iter_mut().find(|(name, _)| *name == app.name) {
            Some((_, all)) => all.push(what),
            None => apps.push((app.name.clone(), vec![what])),
        }
    }
    apps.into_iter().map(|(app, what)| (app, commas(&what))).collect()
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
