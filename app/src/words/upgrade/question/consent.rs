//! What a person is asked to consent to, on the usual way.

use upgrade::{Bystander, Intent, Method, Shape};

use crate::{
    text::upgrade::question::consent as text,
    words::{number, upgrade::Told},
};

pub fn join(status: &str, reason: Option<&str>, intent: &Intent) -> Told {
    let status = &status;
    let what = match reason {
        Some(reason) => text::JoinStatusFor { status, reason: &maintenance_reason(reason) }.text(),
        None => text::JoinStatus { status }.text(),
    };
    Told::new(text::JOIN, [what, text::JoinNext { version: &intent.to }.text()])
}

/// The platform's reasons for a maintenance; unknown ones word for word.
pub fn maintenance_reason(reason: &str) -> String {
    match reason {
        "customer_request" => text::BY_REQUEST.into(),
        "routine_maintenance" => text::ROUTINE.into(),
        "hardware_issue" => text::HARDWARE.into(),
        other => other.replace('_', " "),
    }
}

pub fn confirm(intent: &Intent) -> Told {
    let (addon, version) = (&intent.addon.name, &intent.to);
    let text = match intent.shape {
        Shape::Prepared => {
            [text::ConfirmPrepared { addon, version }.text(), text::CONFIRM_PREPARED_NEXT.into()]
        }
        Shape::AtOnce => [text::ConfirmAtOnce { addon, version }.text(), text::CONFIRM_AT_ONCE_NEXT.into()],
    };
    Told::new(text::Confirm { version }.text(), text)
}

pub fn bystanders(bystanders: &[Bystander]) -> Told {
    let number = number(bystanders.len());
    Told::new(text::Bystanders { number }.text(), [text::BystandersNext { number }.text()])
}

pub fn pause(apps: usize, intent: &Intent) -> Told {
    let next = match (&intent.method, intent.shape) {
        (Method::Fork(_), _) => text::PAUSE_THEN_FORK,
        (Method::GoBack(_) | Method::Destroy(_), _) => text::PAUSE_THEN_MOVE,
        (Method::InPlace, Shape::Prepared) => text::PAUSE_THEN_RUN,
        (Method::InPlace, Shape::AtOnce) => text::PAUSE_THEN_REQUEST,
    };
    Told::new(text::PAUSE, [text::PauseBegins { apps: number(apps) }.text(), next.into()])
}

pub fn switch(intent: &Intent) -> Told {
    let version = &intent.to;
    match intent.shape {
        Shape::Prepared => Told::new(text::RUN, [text::RunMeans { version }.text()]),
        Shape::AtOnce => Told::new(text::REQUEST, [text::RequestMeans { version }.text()]),
    }
}
