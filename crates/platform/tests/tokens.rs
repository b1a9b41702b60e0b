//! A token is taken as it was pasted, and never shown.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use platform::Endpoint;
use platform::{
    Carry, Origins, Token,
    endpoints::GetAccount,
    wire::{Secret, TokenError, TokenShape},
};
use proptest::prelude::*;

const UUID: &str = "01234567-89ab-cdef-0123-456789abcdef";

fn shape(text: &str) -> TokenShape {
    Token::parse(text).unwrap().shape()
}

#[test]
fn the_three_shapes() {
    assert_eq!(shape(UUID), TokenShape::Legacy);
    assert_eq!(shape(&format!("HRKU-{UUID}")), TokenShape::Prefixed);
    let current = format!("HRKU-AA{}", "aZ09_-".repeat(10).split_at(58).0);
    assert_eq!(current.len(), 65);
    assert_eq!(shape(&current), TokenShape::Current);
}

#[test]
fn no_token_is_refused_for_its_shape() {
    let almost = format!("HRKU-{}", "!".repeat(60));
    for text in ["x", "HRKU-", "hrku-abc", &UUID.to_uppercase(), &UUID[1..], &almost, &UUID.replace('-', "_")]
    {
        assert_eq!(shape(text), TokenShape::Other, "{text}");
    }
}

#[test]
fn what_surrounds_a_pasted_token_is_dropped() {
    for around in [" ", "\n", "\t\r\n", "\u{a0}", "\u{200b}", "\u{feff} "] {
        let token = Token::parse(&format!("{around}{UUID}{around}")).unwrap();
        assert_eq!(token.expose(), UUID, "{around:?}");
    }
}

#[test]
fn what_cannot_be_a_token_says_why() {
    for (pasted, why) in [
        ("", TokenError::Empty),
        (" \n\u{200b}", TokenError::Empty),
        ("two words", TokenError::SeveralWords),
        ("HRKU-a\nHRKU-b", TokenError::SeveralWords),
        ("\"quoted\"", TokenError::SeveralWords),
        ("a\u{0}b", TokenError::SeveralWords),
        ("tökén", TokenError::NotAscii),
        ("HRKU\u{2011}abc", TokenError::NotAscii),
    ] {
        assert_eq!(Token::parse(pasted).unwrap_err(), why, "{pasted:?}");
    }
}

proptest! {
    #[test]
    fn a_token_that_parses_can_be_sent_and_is_never_shown(pasted in "[ -~]{0,12}HRKU[!-~]{4,80}|.{0,60}") {
        let Ok(token) = Token::parse(&pasted) else { return Ok(()) };
        let origins = Origins { platform: "https://api.heroku.com".into(), data: String::new() };
        let carry = Carry { token: Some(&token), ..Carry::default() };
        let request = GetAccount.wire().request(&origins, &carry).unwrap();
        let expected = format!("Bearer {}", token.expose());
        prop_assert_eq!(request.headers()["authorization"].as_bytes(), expected.as_bytes());
        // The same as for any other token: the text is in neither.
        let other = Token::parse("another").unwrap();
        let like = GetAccount.wire().request(&origins, &Carry { token: Some(&other), ..Carry::default() }).unwrap();
        prop_assert_eq!(format!("{request:?}"), format!("{like:?}"));
        prop_assert_eq!(format!("{token:?}"), format!("{other:?}"));
        prop_assert_eq!(format!("{carry:?}"), "Carry { token: Some(Token([secret])), page: None, two_factor: None, request_id: None }");
    }

    #[test]
    fn a_secret_is_never_shown(text in ".{0,40}") {
        let secret = Secret::new(text.clone());
        prop_assert_eq!(format!("{secret:?}{secret:#?}"), "[secret][secret]");
        prop_assert_eq!(secret.expose(), text);
    }
}
