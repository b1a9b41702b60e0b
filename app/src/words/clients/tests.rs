//! The words around the guide.

use super::*;
use crate::words::proof::{in_each_language, is_prose, is_told};

const REQUIREMENTS: [TlsRequirement; 3] = [
    TlsRequirement::Optional,
    TlsRequirement::NotRequired { tls: TlsOffer::NextPort },
    TlsRequirement::NotRequired { tls: TlsOffer::Nowhere },
];

#[test]
fn before_an_upgrade_that_turns_tls_on_the_code_goes_first() {
    for requirement in REQUIREMENTS {
        assert!(connection(requirement, true).text().contains("deploy it before the upgrade"));
        assert!(!connection(requirement, false).text().contains("before the upgrade"));
    }
}

#[test]
fn only_what_was_run_is_said_to_have_been_run() {
    assert_eq!(
        sure_because(Sureness::Tried, Some("redis 8.1.0")),
        "We ran it with redis 8.1.0, against a server with a self-signed certificate and one without TLS."
    );
    for less in [Sureness::Documented, Sureness::Reported, Sureness::Inferred] {
        assert!(sure_because(less, None).contains("Try it on a staging app first."), "{less:?}");
    }
}

#[test]
fn a_guide_that_does_not_come_has_nothing_to_do_with_the_data() {
    let error = Error::unreachable("No answer came.");
    for told in [not_read(&error), not_understood()] {
        assert!(told.meaning.contains("nothing to do with it"), "{told:?}");
        assert!(!told.next.is_empty());
    }
}

#[test]
fn a_heading_names_the_language_once() {
    assert_eq!(heading("Sidekiq", Some("Ruby")), "Sidekiq · Ruby");
    assert_eq!(heading("Laravel", None), "Laravel");
    assert_eq!(found(1), "1 cause found");
}

#[test]
fn everything_around_the_guide_is_said_in_each_language() {
    let sure = [Sureness::Tried, Sureness::Documented, Sureness::Reported, Sureness::Inferred];
    let holding = [Holds::Tls, Holds::TlsPresumably, Holds::Plain, Holds::PlainUntilUpgrade, Holds::Unknown];
    let causes = [Cause::Verifies, Cause::PlainToTls, Cause::TlsToPlain, Cause::Option, Cause::Other];
    in_each_language(|| {
        for requirement in REQUIREMENTS.into_iter().chain([TlsRequirement::Unknown]) {
            [true, false].into_iter().for_each(|turns_on| is_prose(connection(requirement, turns_on)));
        }
        for sureness in sure {
            is_told(super::sure(sureness));
            [None, Some("redis 8.1.0")].into_iter().for_each(|with| is_prose(sure_because(sureness, with)));
        }
        // “rediss://, with TLS” is hardly more than a name in any language.
        holding.into_iter().for_each(|one| assert!(!holds(one).text().is_empty()));
        causes.into_iter().for_each(|one| is_told(cause(one)));
        [0, 1, 2].into_iter().for_each(|number| is_told(found(number)));
        is_told(all_messages(30));
        is_prose(unknown(&["one".to_owned(), "two".to_owned()]));
        is_told(no_library("x"));
        is_told(prints("PONG"));
        [true, false].into_iter().for_each(|shown| is_told(toggled("Sidekiq", shown)));
        is_told(of_app("shop"));
        is_told(hide("Sidekiq"));
    });
}
