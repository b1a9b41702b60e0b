//! The dates of a version, one after the other.

use ::time::Date;
use kvs::Retirement;

use crate::words::kvs::day;

/// One date of a notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub text: String,
    /// Whether it has come.
    pub is_past: bool,
}

/// The dates of a notice in their order; those that are not known are left out.
pub fn steps(notice: &Retirement, today: Date) -> Vec<Step> {
    let announced = notice.announced.map(|date| Step {
        text: format!("Announced {}", day::on_or_in(date)),
        is_past: date.earliest() <= today,
    });
    let on = |what: &str, date: Option<Date>, holds_on_the_day: bool| {
        date.map(|date| Step {
            text: format!("{what} {}", day::long(date)),
            is_past: date < today || (holds_on_the_day && date == today),
        })
    };
    [
        announced,
        on("No new stores from", notice.provisioning_off, true),
        on("Upgraded by force after", notice.forced_from, false),
        on("Without support after", notice.unsupported_from, false),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What stands before a step, for those who cannot see its sign.
pub fn hidden(step: &Step) -> &'static str {
    if step.is_past { "past: " } else { "to come: " }
}
