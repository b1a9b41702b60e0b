//! How long a version lives.

use kvs::{Confidence, Lifecycle, LifecycleReason};

use super::{day, unknown, version};

/// In a few words, below a version: `forced from 19 Dec 2026`.
pub fn short(lifecycle: &Lifecycle) -> String {
    match lifecycle {
        Lifecycle::Newest => "newest".to_owned(),
        Lifecycle::Supported => "supported".to_owned(),
        Lifecycle::Announced { forced: Some(day), .. } => format!("forced from {}", day::short(day.date)),
        Lifecycle::Announced { unsupported: Some(day), .. } => {
            format!("support ends {}", day::short(day.date))
        }
        Lifecycle::Announced { provisioning_off: Some(day), .. } => {
            format!("no new ones from {}", day::short(day.date))
        }
        Lifecycle::Announced { .. } => "its end is announced".to_owned(),
        Lifecycle::ProvisioningOff { since } => format!("no new ones since {}", day::short(*since)),
        Lifecycle::ForcedFrom { date, .. } => format!("forced from {}", day::short(*date)),
        Lifecycle::SupportEnds { date, .. } => format!("support ends {}", day::short(*date)),
        Lifecycle::ForcedNow { since, .. } => format!("forced since {}", day::short(*since)),
        Lifecycle::Unsupported { since } => format!("unsupported since {}", day::short(*since)),
        Lifecycle::NewerThanCatalogue => "newer than this console knows".to_owned(),
        Lifecycle::Unknown { why } => unknown::short(why),
    }
}

/// For a legend, where many stores share it: with how far away the day is.
pub fn legend(lifecycle: &Lifecycle) -> String {
    match lifecycle {
        Lifecycle::ForcedFrom { days_left, .. } => format!("forced upgrade {}", day::away(*days_left)),
        Lifecycle::SupportEnds { days_left, .. } => format!("support ends {}", day::away(*days_left)),
        Lifecycle::Announced { .. } => lifecycle
            .deadline()
            .map_or_else(|| short(lifecycle), |deadline| format!("ends {}", day::away(deadline.days_left))),
        Lifecycle::Unsupported { .. } => "unsupported".to_owned(),
        Lifecycle::ForcedNow { .. } => "forced at any time".to_owned(),
        Lifecycle::ProvisioningOff { .. } => "no new ones".to_owned(),
        Lifecycle::Unknown { .. } => "end not known".to_owned(),
        other => short(other),
    }
}

/// As sentences: what holds now and what comes.
pub fn sentence(lifecycle: &Lifecycle) -> String {
    match lifecycle {
        Lifecycle::Newest => "The newest version Heroku offers.".to_owned(),
        Lifecycle::Supported => "Supported; no end is announced, and a newer version exists.".to_owned(),
        Lifecycle::Announced { provisioning_off, forced, unsupported } => {
            let steps = [
                ("no new stores of it are made from", provisioning_off),
                ("stores of it are upgraded by force from", forced),
                ("support ends on", unsupported),
            ];
            let known: Vec<String> = steps
                .iter()
                .filter_map(|(what, day)| day.map(|day| format!("{what} {}", day::long(day.date))))
                .collect();
            match known.as_slice() {
                [] => "Its end is announced; the days are not known.".to_owned(),
                known => format!("Its end is announced: {}.", crate::words::list(known)),
            }
        }
        Lifecycle::ProvisioningOff { since } => format!(
            "No new stores of it are made since {}. No day is known for the stores that exist.",
            day::long(*since)
        ),
        Lifecycle::ForcedFrom { date, days_left } => format!(
            "After {} Heroku upgrades it by force, at a time of its choosing. {}",
            day::long(*date),
            day::left(*days_left)
        ),
        Lifecycle::SupportEnds { date, days_left } => {
            format!("Support ends on {}. {}", day::long(*date), day::left(*days_left))
        }
        Lifecycle::ForcedNow { since, unsupported } => {
            let end = unsupported.map_or(String::new(), |day| format!(" Support ends on {}.", day::long(day.date)));
            format!("Since {} Heroku may upgrade it by force at any time.{end}", day::long(*since))
        }
        Lifecycle::Unsupported { since } => format!(
            "Without support since {}: no fixes, and Heroku may upgrade it by force at any time.",
            day::long(*since)
        ),
        Lifecycle::NewerThanCatalogue => {
            "Newer than every version this console knows. Nothing is wrong with the store; its dates are not known here."
                .to_owned()
        }
        Lifecycle::Unknown { why } => {
            let told = unknown::told(why);
            format!("{} {}", told.title, told.text)
        }
    }
}

/// Why that is the answer.
pub fn reason(reason: &LifecycleReason) -> String {
    match reason {
        LifecycleReason::NewestKnown { line, confidence, .. } => {
            format!("{line} is the newest version in the catalogue{}.", confidence_words(*confidence))
        }
        LifecycleReason::NoNotice { line, newest, confidence, .. } => {
            format!("No notice for {line} is known{}; the newest is {newest}.", confidence_words(*confidence))
        }
        LifecycleReason::Notice { line, announced, replacement, confidence, .. } => {
            let when = announced.map_or(String::new(), |date| format!(" {}", day::on_or_in(date)));
            let advice = replacement.map_or(String::new(), |to| format!("; the notice advises {to}"));
            format!("Heroku announced the end of {line}{when}{advice}{}.", confidence_words(*confidence))
        }
        LifecycleReason::AboveCatalogue { newest, .. } => {
            format!("The newest version in the catalogue is {newest}; this store runs a newer one.")
        }
        LifecycleReason::Unknown(why) => unknown::told(why).title,
    }
}

/// The day on which somebody last looked.
pub fn checked(reason: &LifecycleReason) -> Option<::time::Date> {
    match reason {
        LifecycleReason::NewestKnown { checked, .. } | LifecycleReason::AboveCatalogue { checked, .. } => {
            *checked
        }
        LifecycleReason::NoNotice { last_checked, .. } | LifecycleReason::Notice { last_checked, .. } => {
            Some(*last_checked)
        }
        LifecycleReason::Unknown(_) => None,
    }
}

fn confidence_words(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Published => "",
        Confidence::Reported => " (seen in use, not confirmed by Heroku)",
        Confidence::Inferred => " (concluded, not confirmed by Heroku)",
    }
}

/// What a headline of many stores calls this one: `7.2` or `unknown`.
pub fn line(line: Option<kvs::Line>) -> String {
    line.map_or_else(|| version::UNKNOWN.to_owned(), |line| line.to_string())
}
