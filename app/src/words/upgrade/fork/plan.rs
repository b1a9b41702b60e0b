//! The plan of the fork.

use kvs::{Certainty, ForkPlan, ForkWarning, Place, PlanRefusal};

use crate::{
    text::{Message, upgrade::fork::plan as text},
    words::kvs::{money, plan},
};

pub(crate) use crate::text::upgrade::fork::plan::{
    LIST, NONE, OTHERS, READING, RECOMMENDED, SAME, TITLE, UNLISTED, UNREAD,
};

/// `premium-1, $30 a month`.
pub fn label(plan: &ForkPlan) -> String {
    text::Label { plan: &plan.plan.name(), price: &money::price(&plan.price) }.text()
}

/// What it holds.
pub fn size(choice: &ForkPlan) -> Option<String> {
    choice.plan.characteristics().map(|figures| text::Size { size: &plan::size(&figures) }.text())
}

/// How sure a possible plan is; nothing for an ordinary one.
pub fn certainty(certainty: Certainty) -> Option<Message> {
    match certainty {
        Certainty::Published => None,
        Certainty::MayBeRefused => Some(text::MAY_BE_REFUSED),
    }
}

/// Why it cannot be had.
pub fn refusal(refusal: &PlanRefusal) -> String {
    match refusal {
        PlanRefusal::Elsewhere { runs_in: Some(runs_in), app_in } => {
            text::RunsElsewhere { runs_in: &a(*runs_in), app_in: &a(*app_in) }.text()
        }
        PlanRefusal::Elsewhere { runs_in: None, app_in } => {
            text::NotOfferedThere { app_in: &a(*app_in) }.text()
        }
        PlanRefusal::NotOffered => text::NOT_OFFERED.into(),
    }
}

fn a(place: Place) -> Message {
    match place {
        Place::CommonRuntime => text::COMMON_RUNTIME,
        Place::PrivateSpace => text::PRIVATE_SPACE,
        Place::ShieldSpace => text::SHIELD_SPACE,
    }
}

/// What could go wrong with it: in short, and what it means.
pub fn warning(warning: &ForkWarning) -> (Message, String) {
    match warning {
        ForkWarning::DataDoesNotFit { used_bytes, holds } => (
            text::DATA_DOES_NOT_FIT,
            text::DataDoesNotFitMeans { used: &megabytes(*used_bytes), holds }.text(),
        ),
        ForkWarning::DataMayNotFit { present: Some(present), holds } => {
            (text::DATA_MAY_NOT_FIT, text::DataMayNotFitMeans { holds, present }.text())
        }
        ForkWarning::DataMayNotFit { present: None, holds } => {
            (text::DATA_MAY_NOT_FIT, text::DataMayNotFitAtAllMeans { holds }.text())
        }
        ForkWarning::ConnectionsDoNotFit { used, limit } => (
            text::CONNECTIONS_DO_NOT_FIT,
            text::ConnectionsDoNotFitMeans { used: whole(*used), limit: whole(*limit) }.text(),
        ),
        ForkWarning::FewerConnections { present, limit } => (
            text::FEWER_CONNECTIONS,
            text::FewerConnectionsMeans { limit: whole(*limit), present: whole(*present) }.text(),
        ),
        ForkWarning::SizeUnknown => (text::SIZE_UNKNOWN, text::SIZE_UNKNOWN_MEANS.into()),
        ForkWarning::LosesPersistence => (text::NO_PERSISTENCE, text::NO_PERSISTENCE_MEANS.into()),
        ForkWarning::LosesStandby => (text::NO_STANDBY, text::NO_STANDBY_MEANS.into()),
        ForkWarning::LosesEncryption => (text::NOT_ENCRYPTED, text::NOT_ENCRYPTED_MEANS.into()),
    }
}

fn whole(number: impl TryInto<i64>) -> i64 {
    number.try_into().unwrap_or(i64::MAX)
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
            assert!(!title.text().ends_with('.') && meaning.ends_with('.'), "{title} / {meaning}");
        }
    }
}
