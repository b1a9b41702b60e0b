use ::kvs::{SettingKind, Tongue};
use platform::ErrorKind;

use super::*;
use crate::text::in_language;

fn lost(then: Then) -> Outcome {
    Outcome::Lost { error: Error::unreachable("x"), then }
}

fn every_of() -> [Of; 5] {
    [
        Of::Setting(SettingKind::Timeout),
        Of::Setting(SettingKind::MaintenanceWindow),
        Of::Schedule,
        Of::Credentials,
        Of::Statistics,
    ]
}

#[test]
fn a_lost_answer_is_never_called_harmless_nor_sent_again() {
    for of in every_of() {
        for then in [Then::AsBefore, Then::Unread(Error::unreachable("x")), Then::Unseen] {
            let told = told(&lost(then), of, None);
            assert_ne!(told.tone, Tone::Good);
            let text = told.text.join(" ");
            assert!(text.contains("not known") && text.contains("not sent again"), "{text}");
        }
    }
}

#[test]
fn what_was_not_sent_says_so() {
    for outcome in [Outcome::AlreadySo, Outcome::Meanwhile, Outcome::Unread(Error::unreachable("x"))] {
        let told = told(&outcome, Of::Schedule, None);
        assert!(told.text.join(" ").contains("othing was sent"), "{:?}", told.text);
    }
}

#[test]
fn a_done_change_names_what_was_read_back() {
    let now = Seen::Value(Some(SettingValue::Seconds(60)));
    let done = told(&Outcome::Done { said: None }, Of::Setting(SettingKind::Timeout), Some(&now));
    assert!(done.text.join(" ").contains("60 s"), "{:?}", done.text);
}

#[test]
fn a_refusal_keeps_the_platforms_words() {
    let mut error = Error::plain(ErrorKind::Conflict, "Not now.");
    (error.spoken, error.status) = (true, Some(409));
    let outcome = Outcome::Refused(error);
    assert_eq!(said(&outcome).0.as_deref(), Some("Not now. (status 409)"));
    assert!(told(&outcome, Of::Credentials, None).text.join(" ").contains("nothing was changed"));
}

#[test]
fn every_ending_is_told_in_japanese_too() {
    in_language(Tongue::Japanese, || {
        for then in [Then::AsWanted, Then::AsBefore, Then::Otherwise, Then::Unseen] {
            let told = told(&lost(then), Of::Schedule, None);
            assert!(!told.title.is_ascii() && !told.text.is_empty());
        }
    });
}
