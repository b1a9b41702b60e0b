//! What is kept survives everything, and holds no secret.

use upgrade::{Journal, Next, Outcome, Question, Run, Saved, What};

use crate::{drive::Drive, platform::Platform};

#[test]
fn a_whole_journal_survives_the_way_to_a_file_and_back() {
    let platform = Platform::shared();
    let mut drive = Drive::new(&platform);
    drive.done();
    let saved = drive.run.saved();
    let text = serde_json::to_string_pretty(&saved).unwrap();
    assert_eq!(serde_json::from_str::<Saved>(&text).unwrap(), saved);
    assert!(!text.contains("hunter2") && !text.contains("rediss:"));
}

#[test]
fn entries_of_another_version_are_kept_and_break_nothing() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(|question| matches!(question, Question::Pause { .. }));
    let mut kept = serde_json::to_value(drive.run.saved()).unwrap();
    let foreign = [
        serde_json::json!({ "at": "2031-01-01T00:00:00Z", "what": { "kind": "teleported", "to": "mars" } }),
        serde_json::json!({ "at": "2031-01-01T00:00:00Z", "what": { "kind": "over", "step": "beamed" } }),
        serde_json::json!({ "at": "2031-01-01T00:00:00Z", "what": null }),
    ];
    kept["journal"].as_array_mut().unwrap().extend(foreign.clone());
    let saved: Saved = serde_json::from_value(kept.clone()).unwrap();
    assert_eq!(saved.journal.foreign(), 3);
    assert_eq!(serde_json::to_value(&saved).unwrap(), kept, "nothing of them is lost");
    drive.run = Run::take_up(saved, upgrade::Pace::REAL, platform.now());
    drive.done();
}

#[test]
fn what_is_no_journal_is_refused_not_half_read() {
    for text in
        ["{}", "[1]", r#"[{"at":"yesterday","what":{"kind":"begun"}}]"#, r#"[{"what":{"kind":"begun"}}]"#]
    {
        assert!(serde_json::from_str::<Journal>(text).is_err(), "{text}");
    }
}

#[test]
fn the_platforms_words_are_kept_word_for_word() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.done();
    let entries = drive.run.journal().entries();
    let said = entries.iter().filter_map(|entry| match entry.what() {
        Some(What::Tried { outcome: Outcome::Taken { message: Some(message) }, .. }) => {
            Some(message.as_str())
        }
        _ => None,
    });
    let said: Vec<&str> = said.collect();
    assert_eq!(said, ["Preparing a maintenance. Run it when it is ready.", "Running the maintenance."]);
}

#[test]
fn asking_again_without_doing_anything_gives_the_same_answer_and_writes_nothing() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    for _ in 0..80 {
        let first = drive.run.next(platform.now());
        let written = drive.run.journal().entries().len();
        assert_eq!(drive.run.next(platform.now()), first);
        assert_eq!(drive.run.journal().entries().len(), written);
        if let Next::Ask(question) = drive.turn() {
            let reply = crate::drive::usual(&question);
            drive.answer(question, reply);
        }
    }
}

#[test]
fn a_change_has_the_same_key_however_often_it_is_tried() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let Next::Act(act) = drive.until_next(|next| matches!(next, Next::Act(_))) else { unreachable!() };
    let first = drive.run.attempt(act.clone(), platform.now());
    let key = first.key();
    drop(first);
    drive.crash();
    assert_eq!(drive.run.attempt(act, platform.now()).key(), key);
    assert_eq!(key, "upgrade-1/request-upgrade/9.1");
}
