//! Words about signing in and what a token may do.

use platform::{Error, ErrorKind, wire::TokenError};

use super::{
    errors::{Told, explain, reading},
    list, number, sentences,
};
use crate::{
    session::Ending,
    text::{Message, session as text},
};

pub(crate) use crate::text::session::{
    ABOUT, CODE, CODE_HELP, INTRODUCTION, KEEP, KEEP_HELP, MAKE, MAKE_EXPIRES, MAKE_READ, MAKE_WRITE,
    NO_CODE, OPEN_APP, PASTE_LINK, PASTE_LINK_MEANS, RESUMING, RESUMING_WHY, SECOND_FACTOR,
    SECOND_FACTOR_ELSEWHERE, SIGN_IN, SIGNING_IN, SIMULATED, TITLE, TOKEN, TOKEN_HELP, WHERE, WRONG_CODE,
};

pub const MAKE_READ_COMMAND: &str = "heroku authorizations:create --scope identity,read,read-protected --expires-in 3600 --description \"KVS Console, reading\"";
pub const MAKE_WRITE_COMMAND: &str = "heroku authorizations:create --scope identity,write-protected --expires-in 28800 --description \"KVS Console, upgrading\"";
/// Where the token goes and what is kept.
pub(crate) const WHERE_LIST: [Message; 4] =
    [text::WHERE_TOKEN, text::WHERE_SIGN_OUT, text::WHERE_KEPT, text::WHERE_POLICY];

/// The headline above the field for the code.
pub fn locked(app: &str) -> String {
    text::Locked { app: &app }.text()
}

/// How much waits for it on a page of many add-ons, and how many other apps ask as well.
pub fn waiting(addons: usize, more_apps: usize) -> String {
    let more = match number(more_apps) {
        0 => String::new(),
        apps => text::MoreAppsAsk { apps }.text(),
    };
    sentences(&[text::Waiting { addons: number(addons) }.text(), more])
}

/// Whether the platform refused the code itself.
pub fn is_wrong_code(error: &Error) -> bool {
    matches!(error.kind, ErrorKind::TwoFactor { .. } | ErrorKind::Unauthorized)
}

/// Why a second factor is asked for.
pub fn second_factor(app: &str) -> String {
    text::SecondFactorWhy { app: &app }.text()
}

/// What the code does.
pub fn pre_authorization(app: &str) -> String {
    text::LockOn { app: &app }.text()
}

/// Why a text cannot be a token.
pub fn not_a_token(error: TokenError) -> Message {
    match error {
        TokenError::Empty => text::EMPTY_TOKEN,
        TokenError::SeveralWords => text::SEVERAL_WORDS,
        TokenError::NotAscii => text::NOT_ASCII,
    }
}

/// Why signing in did not work.
pub fn refused(error: &Error, online: bool) -> Told {
    let told = explain(error, &reading(text::YOUR_ACCOUNT));
    let instead = |title: Message, meaning: Message, next: Message| Told {
        title: title.into(),
        meaning: meaning.into(),
        next: next.into(),
        ..told.clone()
    };
    match &error.kind {
        ErrorKind::Unauthorized => {
            instead(text::UNAUTHORIZED, text::UNAUTHORIZED_MEANING, text::UNAUTHORIZED_NEXT)
        }
        ErrorKind::Forbidden => instead(text::FORBIDDEN, text::FORBIDDEN_MEANING, text::FORBIDDEN_NEXT),
        ErrorKind::TwoFactor { .. } => Told { next: text::SECOND_FACTOR_NEXT.into(), ..told },
        ErrorKind::Unreachable if !online => {
            instead(text::OFFLINE, text::OFFLINE_MEANING, text::OFFLINE_NEXT)
        }
        ErrorKind::Unreachable => {
            instead(text::UNREACHABLE, text::UNREACHABLE_MEANING, text::UNREACHABLE_NEXT)
        }
        _ => told,
    }
}

/// Why nobody is signed in any more.
pub fn ended(why: Ending) -> Message {
    match why {
        Ending::ByPerson => text::ENDED_BY_PERSON,
        Ending::TokenRefused => text::TOKEN_REFUSED,
    }
}

/// What that means.
pub fn ended_meaning(why: Ending) -> Message {
    match why {
        Ending::ByPerson => text::ENDED_BY_PERSON_MEANING,
        Ending::TokenRefused => text::TOKEN_REFUSED_MEANING,
    }
}

/// What rests after the platform ended a session, and who goes on with it.
pub fn waits_for(addons: &[String], email: &str) -> String {
    let (upgrades, names) = (number(addons.len()), list(addons));
    if email.is_empty() {
        text::WaitsForUnknown { upgrades, names: &names }.text()
    } else {
        text::WaitsFor { upgrades, names: &names, account: &email }.text()
    }
}

/// That another account's upgrades do not go on, and who can go on with them.
pub fn left_behind(addons: &[String], email: &str) -> String {
    let (upgrades, names) = (number(addons.len()), list(addons));
    if email.is_empty() {
        text::LeftBehindUnknown { upgrades, names: &names }.text()
    } else {
        text::LeftBehind { upgrades, names: &names, account: &email }.text()
    }
}

/// That not even add-ons can be read, and why.
pub fn cannot_read(scopes: &[String]) -> String {
    text::CannotRead { scopes: &scopes_in_words(scopes) }.text()
}

pub(super) fn scopes_in_words(scopes: &[String]) -> String {
    if scopes.is_empty() { text::NO_SCOPE.into() } else { list(scopes) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::proof::{in_each_language, is_prose, is_told};

    #[test]
    fn the_readme_makes_the_same_tokens() {
        let readme = include_str!("../../../README.md");
        for command in [MAKE_READ_COMMAND, MAKE_WRITE_COMMAND] {
            assert!(readme.lines().any(|line| line == command), "the README lacks: {command}");
        }
    }

    #[test]
    fn what_rests_names_the_account_that_goes_on_with_it() {
        let one = ["redis-a".to_owned()];
        let two = ["redis-a".to_owned(), "redis-b".to_owned()];
        assert_eq!(
            waits_for(&one, "a@b.example"),
            "The upgrade of redis-a rests here. Sign in as a@b.example and it goes on by itself; with another account \
             nothing is done."
        );
        assert!(
            waits_for(&two, "")
                .contains("redis-a and redis-b rest here. Sign in as the account that began it and they")
        );
        assert!(left_behind(&one, "a@b.example").contains("Sign in as a@b.example and it goes on."));
    }

    #[test]
    fn what_waits_for_a_code_is_counted() {
        assert_eq!(waiting(1, 0), "1 add-on waits for it: what it runs is not shown until then.");
        assert!(waiting(3, 0).starts_with("3 add-ons wait for it: what they run"));
        assert!(waiting(3, 1).ends_with(" 1 more app asks for one as well, each by itself."));
        assert!(waiting(3, 2).ends_with(" 2 more apps ask for one as well, each by itself."));
    }

    #[test]
    fn signing_in_is_told_in_each_language() {
        let addons = ["redis-a".to_owned(), "redis-b".to_owned()];
        in_each_language(|| {
            [TokenError::Empty, TokenError::SeveralWords, TokenError::NotAscii]
                .map(not_a_token)
                .into_iter()
                .for_each(is_prose);
            for why in [Ending::ByPerson, Ending::TokenRefused] {
                is_told(ended(why));
                is_prose(ended_meaning(why));
            }
            for addons in [&addons[..1], &addons] {
                for email in ["a@b.example", ""] {
                    is_prose(waits_for(addons, email).replacen("redis", "Redis", 1));
                    is_prose(left_behind(addons, email).replacen("redis", "Redis", 1));
                }
            }
            for (kind, online) in [
                (ErrorKind::Unauthorized, true),
                (ErrorKind::Forbidden, true),
                (ErrorKind::TwoFactor { app: None }, true),
                (ErrorKind::Unreachable, false),
                (ErrorKind::Unreachable, true),
                (ErrorKind::Unavailable, true),
            ] {
                let told = refused(&Error::plain(kind, ""), online);
                is_told(told.title);
                is_prose(told.meaning);
                is_prose(told.next);
            }
            [waiting(1, 0), waiting(3, 2), second_factor("shop"), cannot_read(&[])]
                .into_iter()
                .for_each(is_prose);
            WHERE_LIST.into_iter().for_each(is_prose);
        });
    }
}
