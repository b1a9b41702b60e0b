//! What a person is asked to consent to, on the usual way.

use upgrade::{Bystander, Intent, Method, Shape};

use crate::words::{count, upgrade::Told};

pub fn join(status: &str, reason: Option<&str>, intent: &Intent) -> Told {
    let whose = reason.map_or_else(String::new, |reason| format!(", for {}", maintenance_reason(reason)));
    Told::new(
        "A maintenance is under way already",
        [
            format!(
                "It is {status}{whose}. It was not begun here, and the platform does not say which version it brings."
            ),
            format!(
                "If somebody asked for {} before you, take it over: nothing is requested a second time, and the version \
                 is read at the end. If you do not know whose it is, find out first; nothing is changed until you answer.",
                intent.to
            ),
        ],
    )
}

/// The platform's reasons for a maintenance; unknown ones word for word.
pub fn maintenance_reason(reason: &str) -> String {
    match reason {
        "customer_request" => "a request of your side".to_owned(),
        "routine_maintenance" => "routine maintenance".to_owned(),
        "hardware_issue" => "a hardware issue".to_owned(),
        other => other.replace('_', " "),
    }
}

pub fn confirm(intent: &Intent) -> Told {
    let (addon, to) = (&intent.addon.name, &intent.to);
    let title = format!("Confirm the upgrade to {to}");
    match intent.shape {
        Shape::Prepared => Told::new(
            title,
            [
                format!(
                    "Next the console asks the platform to prepare {to} for {addon}. No downtime yet: your apps and data \
                     go on as before."
                ),
                "A request cannot be withdrawn. If nobody runs the maintenance, the platform runs it by itself in the \
                 maintenance window, with your apps not paused."
                    .to_owned(),
            ],
        ),
        Shape::AtOnce => Told::new(
            title,
            [
                format!(
                    "On this plan {addon} switches the moment {to} is requested, and there is no downgrade. Your word is \
                     taken now; the request is sent only after the writers are paused, and you are asked once more."
                ),
                "A mini store has no persistence: keep nothing in it that you cannot lose.".to_owned(),
            ],
        ),
    }
}

pub fn bystanders(bystanders: &[Bystander]) -> Told {
    let one = bystanders.len() == 1;
    Told::new(
        if one { "This may still write" } else { "These may still write" },
        [format!(
            "Maintenance mode does not stop {}, and the console does not touch {}. Writes made meanwhile can be \
             lost.",
            if one { "it" } else { "them" },
            if one { "it" } else { "them" }
        )],
    )
}

pub fn pause(apps: usize, intent: &Intent) -> Told {
    let next = match (&intent.method, intent.shape) {
        (Method::Fork(_), _) => {
            "Then the fork is made. They come back once every app uses it, or when you stop."
        }
        (Method::GoBack(_) | Method::Destroy(_), _) => "Then you are asked before any attachment is moved.",
        (Method::InPlace, Shape::Prepared) => "Then you are asked before the maintenance is run.",
        (Method::InPlace, Shape::AtOnce) => "Then you are asked before the upgrade is requested.",
    };
    Told::new(
        "Pause everything that writes?",
        [
            format!(
                "Downtime begins here, on {}. Visitors get the maintenance page, and every process type but web goes to \
                 0. What ran before is written down first and put back at the end, or when you stop.",
                count(apps, "app", "apps")
            ),
            next.to_owned(),
        ],
    )
}

pub fn switch(intent: &Intent) -> Told {
    let to = &intent.to;
    match intent.shape {
        Shape::Prepared => Told::new(
            "Everything is paused. Run the maintenance?",
            [format!(
                "The store is away for some seconds, sometimes minutes; then {to} answers. This cannot be undone: there is \
                 no downgrade."
            )],
        ),
        Shape::AtOnce => Told::new(
            "Everything is paused. Request the upgrade?",
            [format!(
                "The store switches to {to} at once and may be away for some seconds. This cannot be undone: there is no \
                 downgrade."
            )],
        ),
    }
}
