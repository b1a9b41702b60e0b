//! An upgrade as a file: what is written reads back, what is something else is refused for what it is.

use proptest::prelude::*;
use serde_json::{Value, json};
use time::Duration;
use upgrade::{Next, Pace, Question, Reply, Run, Saved, Unfit, read_file, write_file};

use crate::{
    drive::{Drive, usual},
    platform::Platform,
};

/// Paused, and asked whether to switch.
fn paused() -> Saved {
    let platform = Platform::shared();
    let mut drive = Drive::new(&platform);
    drive.until_asked(|question| *question == Question::Switch);
    drive.run.saved()
}

fn with(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut value: Value = serde_json::from_str(&write_file(&paused())).unwrap();
    change(&mut value);
    serde_json::to_vec(&value).unwrap()
}

#[test]
fn what_is_saved_reads_back_and_says_how_to_put_things_back() {
    let saved = paused();
    let text = write_file(&saved);
    assert_eq!(read_file(text.as_bytes()), Ok(saved));
    assert!(text.starts_with("{\n  \"format\": \"kvs-console-journal\",\n  \"version\": 1,"), "{text}");
    assert!(text.contains("heroku ps:scale worker=4 clock=1 -a storefront"));
    assert!(!text.contains("hunter2") && !text.contains("rediss:"));
}

#[test]
fn what_was_saved_before_there_was_a_format_reads_too() {
    let saved = paused();
    assert_eq!(read_file(&serde_json::to_vec(&saved).unwrap()), Ok(saved.clone()));
    let marked = [b"\xef\xbb\xbf".as_slice(), write_file(&saved).as_bytes()].concat();
    assert_eq!(read_file(&marked), Ok(saved), "some editors put a mark before it");
}

#[test]
fn something_else_is_no_journal() {
    for text in ["", " ", "hello", "[]", "7", "{}", r#"{"format":"something"}"#, r#"{"intent":{}}"#, "\u{0}"]
    {
        assert_eq!(read_file(text.as_bytes()), Err(Unfit::NotAJournal), "{text:?}");
    }
    assert_eq!(read_file(b"\xff\xfe{\x00"), Err(Unfit::NotAJournal));
}

#[test]
fn a_later_format_is_refused_and_named() {
    assert_eq!(read_file(&with(|file| file["version"] = json!(2))), Err(Unfit::Newer { version: 2 }));
    let later = with(|file| {
        file["version"] = json!(7);
        file["intent"] = json!("quite different");
    });
    assert_eq!(read_file(&later), Err(Unfit::Newer { version: 7 }));
}

#[test]
fn a_file_without_its_end_is_cut_off_wherever_it_ends() {
    let text = write_file(&paused());
    for end in (64..text.trim_end().len() - 1).step_by(97) {
        assert_eq!(read_file(&text.as_bytes()[..end]), Err(Unfit::CutOff), "at {end}");
    }
}

#[test]
fn a_file_that_was_changed_is_damaged() {
    for change in [
        |file: &mut Value| file["version"] = json!("one"),
        |file: &mut Value| file["journal"] = json!(7),
        |file: &mut Value| file["intent"]["addon"] = json!(null),
        |file: &mut Value| file["journal"][0]["at"] = json!("yesterday"),
    ] {
        assert!(matches!(read_file(&with(change)), Err(Unfit::Damaged { .. })));
    }
    let text = write_file(&paused()).replacen("\"journal\":", "journal:", 1);
    assert!(matches!(read_file(text.as_bytes()), Err(Unfit::Damaged { .. })));
    assert_eq!(read_file(&vec![b' '; 5 * 1024 * 1024]), Err(Unfit::TooLarge));
}

#[test]
fn a_name_that_could_do_harm_in_a_command_is_refused() {
    for name in ["shop; rm -rf ~", "$(id)", "`id`", "-a", "shop\nheroku", "shop' ", "«shop»", ""] {
        let file = with(|file| file["intent"]["owning_app"]["name"] = json!(name));
        assert!(matches!(read_file(&file), Err(Unfit::Odd { .. })), "{name:?}");
    }
    let kind = with(|file| {
        let entries = file["journal"].as_array_mut().unwrap();
        let scaled = entries.iter_mut().find(|one| one["what"]["act"]["act"] == "scale").unwrap();
        scaled["what"]["act"]["quantities"][0]["type"] = json!("worker=0 web");
    });
    assert_eq!(read_file(&kind), Err(Unfit::Odd { field: "type".to_owned() }));
}

#[test]
fn another_persons_words_lead_to_no_change() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(|question| *question == Question::Switch);
    drive.answer(Question::Switch, Reply::GoOn);
    let sent = drive.sent.len();
    drive.run = Run::import(drive.run.saved(), Pace::REAL, platform.now());
    let asked = drive.asked.len();
    drive.done();
    let anew = &drive.asked[asked..];
    assert!(anew.iter().any(|question| matches!(question, Question::ConfirmTakeOver { .. })), "{anew:?}");
    assert!(anew.contains(&Question::Switch), "{anew:?}");
    assert!(drive.sent_after[sent] > asked + 1, "something was sent before the new person's word");
    assert!(!platform.state().app("storefront").maintenance, "what the first one paused is back");
    assert_eq!(platform.state().app("storefront").quantity("worker"), 4);
}

#[test]
fn half_paused_apps_are_paused_only_by_the_new_persons_word() {
    let platform = Platform::shared();
    let mut drive = Drive::new(&platform);
    drive.until_next(|next| matches!(next, Next::Act(act) if act.command(&crate::drive::intent(&platform)).contains("ps:scale")));
    drive.run = Run::import(drive.run.saved(), Pace::REAL, platform.now());
    let question = drive.until(|_, _| None);
    assert!(matches!(question, Next::Ask(Question::Pause { .. })), "{question:?}");
    drive.done();
}

#[test]
fn a_destruction_that_was_confirmed_elsewhere_is_confirmed_again() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let mut intent = crate::drive::intent(&platform);
    intent.method = upgrade::Method::Destroy(upgrade::Destroy { unused: Vec::new(), cents: None });
    drive.run = Run::begin(intent, Pace::REAL, platform.now());
    let question = Question::ConfirmDestroy {
        app: drive.run.intent().owning_app.clone(),
        addon: drive.run.intent().addon.clone(),
    };
    drive.run.answer(question.clone(), usual(&question), platform.now()).unwrap();
    let imported = Run::import(drive.run.saved(), Pace::REAL, platform.now() + Duration::MINUTE);
    let text = write_file(&imported.saved());
    assert_eq!(read_file(text.as_bytes()), Ok(imported.saved()));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn whatever_the_bytes_are_reading_ends(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(read_file(&bytes).is_err());
    }

    #[test]
    fn a_good_file_with_any_byte_changed_reads_or_is_refused(at in 0usize..8000, byte: u8) {
        let mut bytes = write_file(&paused()).into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        let _ = read_file(&bytes);
    }
}
