//! The words around the guide.

use super::*;

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
