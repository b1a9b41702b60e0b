//! Words about looking only: who switched changes off, and what to do next.

use super::session::scopes_in_words;
use crate::{session::LookOnly, text::look_only as text};

pub(crate) use crate::text::look_only::{
    BRIEF, CHOICE, CHOICE_BY_HOST, CHOICE_HELP, IS_OFF, IS_ON, LOOK_ONLY, NOT_SENT_OFFLINE,
    NOT_SENT_SIGNED_OUT, RESTS, RESTS_WHY, TURN_OFF, TURN_ON, UNKNOWN,
};

/// Why a button that changes something cannot be pressed.
pub fn refusal(why: &LookOnly) -> String {
    match why {
        LookOnly::ByHost => text::REFUSAL_HOST.into(),
        LookOnly::ByToken { scopes } => text::RefusalToken { scopes: &scopes_in_words(scopes) }.text(),
        LookOnly::ByPerson => text::REFUSAL_PERSON.into(),
    }
}

/// The line on every page.
pub fn banner(why: &LookOnly) -> String {
    match why {
        LookOnly::ByHost => text::BANNER_HOST.into(),
        LookOnly::ByToken { scopes } => text::BannerToken { scopes: &scopes_in_words(scopes) }.text(),
        LookOnly::ByPerson => text::BANNER_PERSON.into(),
    }
}

/// What the guard says when it stopped a change.
pub fn not_sent(why: &LookOnly) -> String {
    match why {
        LookOnly::ByHost => text::NOT_SENT_HOST.into(),
        LookOnly::ByToken { scopes } => text::NotSentToken { scopes: &scopes_in_words(scopes) }.text(),
        LookOnly::ByPerson => text::NOT_SENT_PERSON.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::proof::{in_each_language, is_prose};

    fn all() -> [LookOnly; 3] {
        [LookOnly::ByHost, LookOnly::ByToken { scopes: vec!["read".to_owned()] }, LookOnly::ByPerson]
    }

    #[test]
    fn who_switched_it_on_is_told_apart_everywhere() {
        for told in [refusal, banner, not_sent] {
            let [host, token, person] = all().map(|why| told(&why));
            assert!(host.contains("whoever hosts"), "{host}");
            assert!(
                token.contains("scope") && token.contains("sign in") || token.contains("Sign in"),
                "{token}"
            );
            assert!(person.contains("witch it off above"), "{person}");
        }
    }

    #[test]
    fn every_banner_says_that_no_change_leaves_the_page() {
        for why in all() {
            let text = banner(&why);
            assert!(text.starts_with("Look only: ") && text.contains("leaves this page"), "{text}");
        }
    }

    #[test]
    fn who_switched_it_on_is_told_in_each_language() {
        let unscoped = LookOnly::ByToken { scopes: Vec::new() };
        in_each_language(|| {
            for why in all().iter().chain([&unscoped]) {
                [refusal, banner, not_sent].map(|told| told(why)).into_iter().for_each(is_prose);
            }
            [
                CHOICE_BY_HOST,
                CHOICE_HELP,
                IS_OFF,
                IS_ON,
                NOT_SENT_OFFLINE,
                NOT_SENT_SIGNED_OUT,
                RESTS_WHY,
                UNKNOWN,
            ]
            .into_iter()
            .for_each(is_prose);
        });
    }
}
