//! Tones never say more than the verdict.

use kvs::Urgency;

use crate::{fleet::tone, ui::Tone};

#[test]
fn unknown_is_neither_good_nor_bad() {
    assert_eq!(tone::of_urgency(Urgency::Unknown), Tone::Plain);
    assert_eq!(tone::of_tls(kvs::TlsRequirement::Unknown, false), Tone::Plain);
    assert_eq!(tone::of_maintenance(&kvs::MaintenanceProgress::Unknown), Tone::Plain);
}

#[test]
fn each_urgency_has_a_colour_in_the_bar() {
    for urgency in Urgency::ALL {
        assert!(tone::fill(urgency).starts_with("is-"));
    }
}
