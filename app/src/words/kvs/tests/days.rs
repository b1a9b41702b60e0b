use ::time::{Month, macros::date};
use kvs::Approximate;

use super::{in_each_language, is_prose};
use crate::words::kvs::day;

#[test]
fn days_are_written_out() {
    assert_eq!(day::long(date!(2026 - 12 - 19)), "19 December 2026");
    assert_eq!(day::short(date!(2024 - 12 - 02)), "2 Dec 2024");
}

#[test]
fn a_month_is_not_made_a_day() {
    let month = Approximate::Month { year: 2026, month: Month::August };
    assert_eq!(day::on_or_in(month), "in August 2026");
    assert_eq!(day::on_or_in(Approximate::Day(date!(2021 - 03 - 08))), "on 8 March 2021");
}

#[test]
fn the_last_days_are_called_by_name() {
    assert_eq!([0, 1, 26].map(day::away), ["today", "tomorrow", "in 26 days"]);
    assert_eq!([0, 1, 26].map(day::left), ["That is today.", "That is tomorrow.", "26 days are left."]);
    in_each_language(|| [0, 1, 26].map(day::left).into_iter().for_each(is_prose));
}
