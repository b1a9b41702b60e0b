//! Changes a consent about a fork leads to, as far as they are known: for the commands shown before they are made.

use ::upgrade::{Act, AppPromotion, Differs, Intent, MoveState, Named, Run, Setting, SettingName};
use kvs::WeeklyWindow;

use crate::words::upgrade::fork::wish::successor;

/// Settings as the old add-on has them, on the new one.
pub fn carrying(rows: &[Differs], intent: &Intent) -> Vec<Act> {
    let addon = Named::new("", successor(intent));
    let set = |row: &Differs| Some(Act::ChangeSetting { addon: addon.clone(), setting: setting(row)? });
    rows.iter().filter_map(set).collect()
}

fn setting(row: &Differs) -> Option<Setting> {
    Some(match row.what {
        SettingName::MaxmemoryPolicy => Setting::MaxmemoryPolicy(row.old.clone()),
        SettingName::Timeout => Setting::Timeout(row.old.parse().ok()?),
        SettingName::KeyspaceEvents => Setting::KeyspaceEvents(row.old.clone()),
        SettingName::Window => {
            let (start, _) = WeeklyWindow::parse(&row.old).slot()?;
            Setting::Window {
                day_of_week: start.weekday.to_string().to_lowercase(),
                time_of_day: format!("{:02}:{:02}", start.hour, start.minute),
            }
        }
    })
}

/// Attachments that move on these apps; the add-on that gives its names up gets one of its own first.
pub fn moving(run: &Run, intent: &Intent, apps: &[Named]) -> Vec<Act> {
    let all = run.promotion();
    let (old, new) = (&intent.addon, Named::new("", successor(intent)));
    let has_begun = all.iter().flat_map(|app| &app.moves).any(|one| one.state != MoveState::Waiting);
    let parked = all.iter().filter(|_| !has_begun).filter_map(|app| {
        let (app, name) = (app.app.clone(), app.parking.clone()?);
        Some(Act::Attach { app, name, addon: old.clone(), instead_of: None })
    });
    let moved = all.iter().filter(|app| apps.contains(&app.app)).flat_map(|app| moves(app, old, &new));
    parked.chain(moved).chain(given_up(&all, apps, &new)).collect()
}

/// The attachment under which the new add-on was made, taken away once nothing is left to be moved.
fn given_up(all: &[AppPromotion], apps: &[Named], new: &Named) -> Vec<Act> {
    let waits = |app: &AppPromotion| app.moves.iter().any(|one| one.state == MoveState::Waiting);
    if all.iter().any(|app| !app.left_out && !apps.contains(&app.app) && waits(app)) {
        return Vec::new();
    }
    let spare = |app: &AppPromotion| {
        let (app, name) = (app.app.clone(), app.removes.clone()?);
        Some(Act::Detach { app, name, addon: new.clone(), attachment: String::new() })
    };
    all.iter().filter_map(spare).collect()
}

fn moves(app: &AppPromotion, old: &Named, new: &Named) -> Vec<Act> {
    let waiting = app.moves.iter().filter(|one| one.state == MoveState::Waiting);
    waiting
        .map(|one| Act::Attach {
            app: app.app.clone(),
            name: one.name.clone(),
            addon: new.clone(),
            instead_of: Some(old.clone()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spare_attachment_is_given_up_with_the_last_app() {
        let (shop, jobs) = (Named::new("1", "shop"), Named::new("2", "jobs"));
        let waiting = |app: &Named, removes: Option<&str>| AppPromotion {
            app: app.clone(),
            moves: vec![::upgrade::AttachmentMove {
                name: "REDIS".into(),
                vars: vec![],
                state: MoveState::Waiting,
            }],
            parking: None,
            removes: removes.map(str::to_owned),
            releases: 1,
            left_out: false,
        };
        let all = [waiting(&shop, Some("REDIS_NEW")), waiting(&jobs, None)];
        let new = Named::new("", "redis-fork-1");
        assert!(given_up(&all, std::slice::from_ref(&shop), &new).is_empty());
        let end = given_up(&all, &[shop, jobs], &new);
        assert!(matches!(end.as_slice(), [Act::Detach { name, .. }] if name == "REDIS_NEW"));
    }

    fn differs(what: SettingName, old: &str) -> Differs {
        Differs { what, old: old.into(), new: String::new() }
    }

    #[test]
    fn a_setting_is_carried_over_with_its_old_value() {
        assert_eq!(setting(&differs(SettingName::Timeout, "60")), Some(Setting::Timeout(60)));
        let window = setting(&differs(SettingName::Window, "Tuesdays 18:30 to 22:30 UTC"));
        assert!(matches!(window, Some(Setting::Window { day_of_week, .. }) if day_of_week == "tuesday"));
        assert_eq!(setting(&differs(SettingName::Timeout, "")), None, "what is not known is not set");
    }
}
