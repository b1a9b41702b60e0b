//! What a person is asked when something did not go as it should.

use upgrade::{Act, Intent, Quantity};

use crate::words::{
    list,
    upgrade::{Told, act},
};

pub fn writers_back(app: &str, processes: &[Quantity], mode_off: bool) -> Told {
    let mut parts: Vec<String> =
        processes.iter().map(|process| format!("{} runs {}", process.kind, process.quantity)).collect();
    parts.extend(mode_off.then(|| "maintenance mode is off".to_owned()));
    Told::new(
        format!("{app} is not paused any more"),
        [format!(
            "By somebody else's hand: {}. Writes it makes during the switch can be lost. A deploy or an autoscaler can do \
             this too.",
            list(&parts)
        )],
    )
}

pub fn refused(what: &Act, message: &str, intent: &Intent) -> Told {
    Told::new(
        "The platform refused a change",
        [format!(
            "It refused {}. Nothing was changed by it; what was changed before stays as it is.",
            act::thing(what, intent)
        )],
    )
    .quoting(message)
}

pub fn unclear(what: &Act, intent: &Intent) -> Told {
    Told::new(
        "It is not known whether a change arrived",
        [
            format!(
                "The answer to {} was lost, and so far the platform shows no trace of it. It cannot be undone, so the \
                 console does not send it again by itself.",
                act::thing(what, intent)
            ),
            "Look again first: a late arrival shows after a while. Send it again only when you are sure that it did not \
             arrive."
                .to_owned(),
        ],
    )
}

pub fn no_effect(what: &Act, intent: &Intent) -> Told {
    let advice = match what {
        Act::RequestUpgrade => {
            "A second request could be a second upgrade, so it is not sent again. Look again after a while; if nothing \
             comes, ask Heroku with the request id from the activity page."
        }
        _ => "Look again after a while, or send it again.",
    };
    Told::new(
        "A change was taken and does not show",
        [
            format!(
                "The platform accepted {}, and what it says since is as before.",
                act::thing(what, intent)
            ),
            advice.to_owned(),
        ],
    )
}
