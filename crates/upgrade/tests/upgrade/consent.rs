//! What only the person can start.

use upgrade::{Named, Next, Question, Reply, What, WrongReply};

use crate::{
    drive::{Drive, usual},
    platform::Platform,
};

fn is_confirm(question: &Question) -> bool {
    matches!(question, Question::Confirm { .. })
}

#[test]
fn a_wrong_name_is_refused_and_leaves_no_trace() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let question = drive.until_asked(is_confirm);
    let before = drive.run.saved();
    for typed in ["", "redis-1", "Storefront", "storefront-admin", "store front"] {
        let reply = Reply::Typed(typed.to_owned());
        assert_eq!(drive.run.answer(question.clone(), reply, platform.now()), Err(WrongReply::WrongName));
    }
    assert_eq!(drive.run.saved(), before);
    assert_eq!(drive.run.next(platform.now()), Next::Ask(question));
    assert_eq!(platform.state().requests, 0);
}

#[test]
fn the_name_counts_with_white_space_around_it() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let question = drive.until_asked(is_confirm);
    drive.answer(question, Reply::Typed("  storefront\n".to_owned()));
    drive.done();
}

#[test]
fn an_answer_to_something_else_is_none() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let question = drive.until_asked(is_confirm);
    let wrong = drive.run.answer(question, Reply::GoOn, platform.now());
    assert_eq!(wrong, Err(WrongReply::NotAnAnswer));
    let wrong = drive.run.answer(Question::Switch, Reply::Typed("storefront".to_owned()), platform.now());
    assert_eq!(wrong, Err(WrongReply::NotAnAnswer));
}

#[test]
fn consent_given_too_early_does_not_count_for_the_switch() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    drive.until_asked(is_confirm);
    drive.run.answer(Question::Switch, Reply::GoOn, platform.now()).unwrap();
    drive.until_asked(|question| *question == Question::Switch);
    assert!(platform.state().runs.is_empty());
}

#[test]
fn consent_to_switch_does_not_outlive_a_reload() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let question = drive.until_asked(|question| *question == Question::Switch);
    drive.answer(question, Reply::GoOn);
    drive.crash();
    drive.until_asked(|question| *question == Question::Switch);
    assert!(platform.state().runs.is_empty());
}

#[test]
fn consent_to_switch_grows_old() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let question = drive.until_asked(|question| *question == Question::Switch);
    drive.answer(question, Reply::GoOn);
    platform.advance(time::Duration::hours(2));
    drive.until_asked(|question| *question == Question::Switch);
    assert!(platform.state().runs.is_empty());
}

#[test]
fn every_question_takes_the_answers_it_names() {
    let app = Named::new("app-1", "storefront");
    let questions = [
        Question::Blocked { failed: vec![] },
        Question::Confirm { app: app.clone() },
        Question::Bystanders { bystanders: vec![] },
        Question::OutOfReach { app: app.clone(), message: String::new() },
        Question::ChangedMeanwhile { app, kind: "worker".to_owned(), before: 4, found: 2 },
        Question::NoEffect { act: upgrade::Act::RequestUpgrade },
    ];
    for question in questions {
        assert_eq!(question.takes(&usual(&question)), Ok(()), "{question:?}");
        for reply in question.replies().into_iter().filter(|reply| *reply != Reply::Typed(String::new())) {
            assert_eq!(question.takes(&reply), Ok(()), "{question:?}");
        }
    }
}

#[test]
fn a_request_that_was_taken_is_never_offered_again() {
    let again = Question::NoEffect { act: upgrade::Act::RequestUpgrade };
    assert!(!again.replies().contains(&Reply::TryAgain));
}

#[test]
fn what_is_typed_is_kept_as_the_apps_name_only() {
    let platform = Platform::new();
    let mut drive = Drive::new(&platform);
    let question = drive.until_asked(is_confirm);
    drive.answer(question, Reply::Typed(" storefront ".to_owned()));
    let entries = drive.run.journal().entries();
    let said = entries.iter().filter_map(|entry| match entry.what() {
        Some(What::Said { reply: Reply::Typed(text), .. }) => Some(text.as_str()),
        _ => None,
    });
    assert_eq!(said.collect::<Vec<_>>(), ["storefront"]);
}

#[test]
fn clients_that_need_tls_are_asked_about_before_the_name() {
    let platform = Platform::new();
    let intent = upgrade::Intent { tls_turns_on: true, ..crate::drive::intent(&platform) };
    let mut drive = Drive::with(&platform, intent);
    drive.until_asked(is_confirm);
    assert_eq!(drive.asked.last(), Some(&Question::ClientReady));
}

#[test]
fn what_is_said_of_clients_is_kept_and_changes_no_question() {
    let platform = Platform::new();
    let intent = upgrade::Intent { tls_turns_on: true, ..crate::drive::intent(&platform) };
    let mut drive = Drive::with(&platform, intent);
    let question = drive.until_asked(|question| *question == Question::ClientReady);
    let mut clients = upgrade::Clients::default();
    clients.toggle("sidekiq", "Sidekiq");
    clients.toggle("django-redis", "django-redis");
    clients.set_ready("sidekiq", true);
    let now = drive.run.journal().entries().last().unwrap().at();
    drive.run.say_clients(clients.clone(), now);
    let entries = drive.run.journal().entries().len();
    drive.run.say_clients(clients.clone(), now);
    assert_eq!(drive.run.journal().entries().len(), entries, "the same word is not written twice");
    assert_eq!(drive.until_asked(|_| true), question, "it is no consent");

    let file = upgrade::write_file(&drive.run.saved());
    let read = upgrade::read_file(file.as_bytes()).unwrap();
    assert_eq!(read.journal.clients(), Some(&clients));
    assert_eq!(clients.not_ready().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["django-redis"]);
}

#[test]
fn none_is_named_or_some_are() {
    let mut clients = upgrade::Clients::default();
    assert!(clients.is_empty());
    clients.toggle("sidekiq", "Sidekiq");
    clients.set_none_named(Some(upgrade::NoneNamed::NotKnown));
    assert!(clients.libraries.is_empty() && !clients.is_empty());
    clients.toggle("sidekiq", "Sidekiq");
    assert_eq!(clients.none_named, None);
    clients.toggle("sidekiq", "Sidekiq");
    assert!(clients.is_empty());
}
