//! What may write although everything is paused.

use upgrade::Bystander;

use crate::text::upgrade::bystander::*;

pub(crate) use crate::text::upgrade::bystander::OPEN;

/// Who it is, and what to do about it.
pub fn told(bystander: &Bystander) -> (String, String) {
    match bystander {
        Bystander::Scheduler { app, service, addon, .. } => {
            let service = service_name(service);
            (Scheduler { service: &service, app: &app.name, addon }.text(), SCHEDULER_ADVICE.into())
        }
        Bystander::OneOff { app, dyno, command, .. } => (
            OneOff { dyno, app: &app.name }.text(),
            match command {
                Some(command) => OneOffCommand { command }.text(),
                None => ONE_OFF_NO_COMMAND.into(),
            },
        ),
        Bystander::Unknown { app } => (Unknown { app: &app.name }.text(), UNKNOWN_ADVICE.into()),
    }
}

/// What stops it, where a command does.
pub fn command(bystander: &Bystander) -> Option<String> {
    match bystander {
        Bystander::OneOff { app, dyno, .. } => Some(format!("heroku ps:stop {dyno} -a {}", app.name)),
        Bystander::Scheduler { .. } | Bystander::Unknown { .. } => None,
    }
}

/// What people call it.
pub fn service_name(service: &str) -> String {
    match service {
        "scheduler" => "Heroku Scheduler".to_owned(),
        "advanced-scheduler" => "Advanced Scheduler".to_owned(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::upgrade::samples::app;

    #[test]
    fn each_is_named_with_what_to_do() {
        let page = Some("https://example.com".to_owned());
        let scheduler = Bystander::Scheduler {
            app: app("shop"),
            service: "scheduler".into(),
            addon: "scheduler-1".into(),
            page,
        };
        assert_eq!(told(&scheduler).0, "Heroku Scheduler runs on shop (scheduler-1)");
        assert_eq!(command(&scheduler), None);
        let one_off = Bystander::OneOff {
            app: app("shop"),
            dyno: "run.1234".into(),
            kind: "run".into(),
            command: None,
        };
        assert_eq!(command(&one_off).as_deref(), Some("heroku ps:stop run.1234 -a shop"));
        assert!(told(&Bystander::Unknown { app: app("shop") }).1.ends_with('.'));
    }
}
