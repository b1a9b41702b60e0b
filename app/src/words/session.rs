//! Words about signing in and what a token may do.

use platform::{Error, ErrorKind, wire::TokenError};

use super::{
    count,
    errors::{Told, explain, reading},
    list,
};
use crate::session::Ending;

pub const TITLE: &str = "Sign in with a Heroku token";
pub const INTRODUCTION: &str = "See every Key-Value Store add-on you have access to, what must be upgraded and by when, and take one through it.";
pub const TOKEN: &str = "Token";
pub const TOKEN_HELP: &str = "A UUID, or a text that begins with HRKU-. It is sent to Heroku's APIs only.";
pub const KEEP: &str = "Keep for this tab";
pub const KEEP_HELP: &str = "A reload does not ask again. The token then lies in this tab's session storage until you sign out or close the tab.";
pub const SIMULATED: &str = "This console stands before a simulated platform: nothing here is real. The tokens it takes were printed when it was started.";
pub const SIGN_IN: &str = "Sign in";
pub const SIGNING_IN: &str = "Asking whose token this is…";
pub const RESUMING: &str = "Signing in again";
pub const RESUMING_WHY: &str = "The token this tab kept is being checked…";

pub const ABOUT: &str = "About the token";
pub const MAKE: &str = "Make one with little power";
pub const MAKE_READ: &str = "To look only, for one hour:";
pub const MAKE_READ_COMMAND: &str = "heroku authorizations:create --scope identity,read,read-protected --expires-in 3600 --description \"KVS Console, reading\"";
pub const MAKE_WRITE: &str = "To upgrade as well, for eight hours:";
pub const MAKE_WRITE_COMMAND: &str = "heroku authorizations:create --scope identity,write-protected --expires-in 28800 --description \"KVS Console, upgrading\"";
pub const MAKE_EXPIRES: &str =
    "The command prints the token. It ends by itself; heroku authorizations:revoke ends it earlier.";
pub const WHERE: &str = "Where it goes and what is kept";
pub const WHERE_LIST: [&str; 4] = [
    "The token stays in this tab's memory and goes to Heroku's two APIs as a header, never into an address or a log.",
    "Signing out forgets it, together with everything that was read.",
    "Kept in this browser: the theme you choose, and the journal of an upgrade that is under way. No secret is in either.",
    "The page may speak to the platform and to nobody else: its Content-Security-Policy forbids it.",
];

pub const CODE: &str = "Code of your second factor";
pub const OPEN_APP: &str = "Open the app";
pub const CODE_HELP: &str = "From your authenticator. It is sent once, to Heroku only, and not kept.";
pub const NO_CODE: &str = "Type the code your authenticator shows now.";
pub const WRONG_CODE: &str = "Heroku did not take this code. Type the next one your authenticator shows.";
pub const SECOND_FACTOR: &str = "Heroku asks for a second factor and does not say for which app";
pub const SECOND_FACTOR_ELSEWHERE: &str = "A code can be given here for one app at a time only, so it has to be given elsewhere: make a \
     token in a terminal with heroku authorizations:create, where Heroku asks for the code once, and sign in with that \
     token. Nothing was changed.";

/// The headline above the field for the code.
pub fn locked(app: &str) -> String {
    format!("{app} asks for a second factor")
}

/// How much waits for it on a page of many add-ons, and how many other apps ask as well.
pub fn waiting(addons: usize, more_apps: usize) -> String {
    let add_ons = count(addons, "add-on", "add-ons");
    let (wait, they) = if addons == 1 { ("waits", "it runs") } else { ("wait", "they run") };
    let more = match more_apps {
        0 => String::new(),
        more => {
            format!(" {} one as well, each by itself.", count(more, "more app asks for", "more apps ask for"))
        }
    };
    format!("{add_ons} {wait} for it: what {they} is not shown until then.{more}")
}

/// Whether the platform refused the code itself.
pub fn is_wrong_code(error: &Error) -> bool {
    matches!(error.kind, ErrorKind::TwoFactor { .. } | ErrorKind::Unauthorized)
}

/// Why a second factor is asked for.
pub fn second_factor(app: &str) -> String {
    format!(
        "Heroku asks for a second factor before it lets anybody work on {app}. One code opens the app for some hours. \
         Nothing was changed so far."
    )
}

/// What the code does.
pub fn pre_authorization(app: &str) -> String {
    format!("the lock on {app}")
}

/// Why a text cannot be a token.
pub fn not_a_token(error: TokenError) -> &'static str {
    match error {
        TokenError::Empty => "Paste a token first.",
        TokenError::SeveralWords => {
            "This holds spaces, quotes or line breaks, so it is more than a token. Paste the token alone."
        }
        TokenError::NotAscii => {
            "This holds a character no token has. Copy it again from where the token was shown."
        }
    }
}

/// Why signing in did not work.
pub fn refused(error: &Error, online: bool) -> Told {
    let told = explain(error, &reading("your account"));
    match &error.kind {
        ErrorKind::Unauthorized => Told {
            title: "Heroku does not take this token".to_owned(),
            meaning: "It is mistyped, expired or revoked. Nothing was read or changed.".to_owned(),
            next: "Check that it was copied whole, or make a new one as described here.".to_owned(),
            ..told
        },
        ErrorKind::Forbidden => Told {
            title: "This token may not even say whose it is".to_owned(),
            meaning: "It lacks the scope for reading the account. Nothing was read or changed.".to_owned(),
            next: "Make one with the scopes identity, read and read-protected as described here.".to_owned(),
            ..told
        },
        ErrorKind::TwoFactor { .. } => Told {
            next: "Make a token in a terminal, where Heroku asks for the code once, and sign in here with that token."
                .to_owned(),
            ..told
        },
        ErrorKind::Unreachable if !online => Told {
            title: "You are offline".to_owned(),
            meaning: "The platform could not be asked whose token this is. Nothing was read or changed.".to_owned(),
            next: "Connect to a network, then sign in again.".to_owned(),
            ..told
        },
        ErrorKind::Unreachable => Told {
            title: "The platform could not be reached".to_owned(),
            meaning: "No answer came, so it is not known whether the token is good. Nothing was read or changed.".to_owned(),
            next: "Check your connection. If other pages work, a proxy or a browser extension may be blocking Heroku's APIs, \
                   or the API does not answer pages from this address: then start the console with --relay."
                .to_owned(),
            ..told
        },
        _ => told,
    }
}

/// Why nobody is signed in any more.
pub fn ended(why: Ending) -> &'static str {
    match why {
        Ending::ByPerson => "You are signed out",
        Ending::TokenRefused => "Your session has ended",
    }
}

/// What that means.
pub fn ended_meaning(why: Ending) -> &'static str {
    match why {
        Ending::ByPerson => "The token and everything that was read are gone from this tab.",
        Ending::TokenRefused => {
            "Heroku no longer takes the token: it expired or was revoked. What was changed before stays as it is. \
             Sign in again and you come back to the page you were on."
        }
    }
}

/// What rests after the platform ended a session, and who goes on with it.
pub fn waits_for(addons: &[String], email: &str) -> String {
    let (upgrades, it) = upgrades_of(addons);
    format!(
        "{upgrades} here. Sign in as {} and {it} by itself; with another account nothing is done.",
        account_in_words(email)
    )
}

/// That another account's upgrades do not go on, and who can go on with them.
pub fn left_behind(addons: &[String], email: &str) -> String {
    let (upgrades, it) = upgrades_of(addons);
    format!(
        "{upgrades}: another account began {}, and you are signed in with a different one. The record stays in this \
         browser, and what was changed stays as it is. Sign in as {} and {it}.",
        if addons.len() == 1 { "it" } else { "them" },
        account_in_words(email)
    )
}

fn upgrades_of(addons: &[String]) -> (String, &'static str) {
    let names = list(addons);
    if addons.len() == 1 {
        (format!("The upgrade of {names} rests"), "it goes on")
    } else {
        (format!("The upgrades of {names} rest"), "they go on")
    }
}

fn account_in_words(email: &str) -> &str {
    if email.is_empty() { "the account that began it" } else { email }
}

/// That not even add-ons can be read, and why.
pub fn cannot_read(scopes: &[String]) -> String {
    format!(
        "The token's scope is {}, which does not reach add-ons. Sign in with a token that has at least the scope read.",
        scopes_in_words(scopes)
    )
}

pub(super) fn scopes_in_words(scopes: &[String]) -> String {
    if scopes.is_empty() { "empty".to_owned() } else { list(scopes) }
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
