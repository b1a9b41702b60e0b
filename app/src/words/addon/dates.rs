//! The dates of a version, one after the other.

use ::time::Date;
use kvs::Retirement;

use crate::{
    text::{Message, addon::dates as text},
    words::kvs::day,
};

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
        text: text::Announced { when: &day::on_or_in(date) }.text(),
        is_past: date.earliest() <= today,
    });
    let no_new = notice.provisioning_off.map(|date| Step {
        text: text::NoNew { day: &day::long(date) }.text(),
        // This one holds on the day itself.
        is_past: date <= today,
    });
    let forced = notice
        .forced_from
        .map(|date| Step { text: text::Forced { day: &day::long(date) }.text(), is_past: date < today });
    let unsupported = notice
        .unsupported_from
        .map(|date| Step { text: text::Unsupported { day: &day::long(date) }.text(), is_past: date < today });
    [announced, no_new, forced, unsupported].into_iter().flatten().collect()
}

/// What stands before a step, for those who cannot see its sign.
pub fn hidden(step: &Step) -> Message {
    if step.is_past { text::PAST } else { text::TO_COME }
}
