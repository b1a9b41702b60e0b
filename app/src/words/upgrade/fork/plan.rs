//! The plan of the fork.

use kvs::{Certainty, ForkPlan, ForkWarning, Place, PlanRefusal};

use crate::words::kvs::{money, plan};

pub const TITLE: &str = "Which plan the new add-on has";
pub const SAME: &str = "Same as now";
pub const RECOMMENDED: &str = "Recommended";
pub const UNLISTED: &str =
    "The address asks for a plan that is not in the list, or cannot be had; another one is chosen instead.";
pub const READING: &str = "Reading the plans and their prices…";
pub const UNREAD: &str = "The plans could not be read. The plan of now can be had all the same; what it costs is what the \
     platform bills for the old one, where that is known.";
pub const LIST: &str = "the plans and their prices";
pub const MAY_BE_REFUSED: &str = "The platform may refuse it here.";
pub const OTHERS: &str = "Plans that cannot be had here";
pub const NONE: &str = "None of the plans can be had. The list says why for each.";

/// `premium-1, $30 a month`.
pub fn label(plan: &ForkPlan) -> String {
    format!("{}, {}", plan.plan.name(), money::price(&plan.price))
}

/// What it holds.
pub fn size(choice: &ForkPlan) -> Option<String> {
    choice.plan.characteristics().map(|figures| format!("{}.", plan::size(&figures)))
}

/// How sure a possible plan is; nothing for an ordinary one.
pub fn certainty(certainty: Certainty) -> Option<&'static str> {
    match certainty {
        Certainty::Published => None,
        Certainty::MayBeRefused => Some(MAY_BE_REFUSED),
    }
}

/// Why it cannot be had.
pub fn refusal(refusal: &PlanRefusal) -> String {
    match refusal {
        PlanRefusal::Elsewhere { runs_in: Some(runs_in), app_in } => {
            format!("It runs in {} only; the app runs in {}.", a(*runs_in), a(*app_in))
        }
        PlanRefusal::Elsewhere { runs_in: None, app_in } => {
            format!("The platform does not offer it to apps in {}.", a(*app_in))
        }
        PlanRefusal::NotOffered => "The platform does not offer it any more.".to_owned(),
    }
}

fn a(place: Place) -> &'static str {
    match place {
        Place::CommonRuntime => "the Common Runtime",
        Place::PrivateSpace => "a Private Space",
        Place::ShieldSpace => "a Shield Private Space",
    }
}

/// What could go wrong with it: in short, and what it means.
pub fn warning(warning: &ForkWarning) -> (String, String) {
    let told = |title: &str, meaning: &str| (title.to_owned(), meaning.to_owned());
    match warning {
        ForkWarning::DataDoesNotFit { used_bytes, holds } => (
            "The data does not fit".to_owned(),
            format!(
                "The store holds {}, the plan takes {holds}. The copy is likely to fail, or to lose what does not fit.",
                megabytes(*used_bytes)
            ),
        ),
        ForkWarning::DataMayNotFit { present: Some(present), holds } => (
            "The data may not fit".to_owned(),
            format!(
                "It takes {holds}, the plan of now {present}, and how much the store holds is not known. Look with \
                 “heroku redis:info” before you choose it."
            ),
        ),
        ForkWarning::DataMayNotFit { present: None, holds } => (
            "The data may not fit".to_owned(),
            format!("It takes {holds}, and how much the store holds is not known."),
        ),
        ForkWarning::ConnectionsDoNotFit { used, limit } => (
            "The connections do not fit".to_owned(),
            format!("{used} clients are connected now, the plan takes {limit}. Some could not connect."),
        ),
        ForkWarning::FewerConnections { present, limit } => (
            "Fewer connections".to_owned(),
            format!("It takes {limit}, the plan of now {present}. At a busier hour it may be too few."),
        ),
        ForkWarning::SizeUnknown => told(
            "Its size is not known",
            "This console does not know what the plan holds. Compare it before you choose it.",
        ),
        ForkWarning::LosesPersistence => {
            told("No persistence", "Data can vanish when the server restarts; now it survives.")
        }
        ForkWarning::LosesStandby => {
            told("No standby", "Nothing takes over when its server fails; now something does.")
        }
        ForkWarning::LosesEncryption => told("Not encrypted at rest", "The plan of now is; this one is not."),
    }
}

/// `48.2 MB`.
pub fn megabytes(bytes: u64) -> String {
    let tenths = bytes.saturating_mul(10) / 1_000_000;
    match tenths % 10 {
        0 => format!("{} MB", money::grouped(tenths / 10)),
        rest => format!("{}.{rest} MB", money::grouped(tenths / 10)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_that_cannot_be_had_says_where_it_runs_and_where_the_app_runs() {
        let elsewhere =
            PlanRefusal::Elsewhere { runs_in: Some(Place::PrivateSpace), app_in: Place::CommonRuntime };
        assert_eq!(
            refusal(&elsewhere),
            "It runs in a Private Space only; the app runs in the Common Runtime."
        );
        for other in
            [PlanRefusal::Elsewhere { runs_in: None, app_in: Place::ShieldSpace }, PlanRefusal::NotOffered]
        {
            assert!(refusal(&other).ends_with('.'));
        }
    }

    #[test]
    fn what_a_store_holds_is_written_in_megabytes() {
        assert_eq!(megabytes(48_250_000), "48.2 MB");
        assert_eq!(megabytes(7_000_000_000), "7,000 MB");
    }

    #[test]
    fn every_warning_says_what_it_means() {
        let all = [
            ForkWarning::ConnectionsDoNotFit { used: 50, limit: 40 },
            ForkWarning::FewerConnections { present: 80, limit: 40 },
            ForkWarning::SizeUnknown,
            ForkWarning::LosesPersistence,
            ForkWarning::LosesStandby,
            ForkWarning::LosesEncryption,
        ];
        for one in all {
            let (title, meaning) = warning(&one);
            assert!(!title.ends_with('.') && meaning.ends_with('.'), "{title} / {meaning}");
        }
    }
}
