//! Words about looking only: who switched changes off, and what to do next.

use super::session::scopes_in_words;
use crate::session::LookOnly;

pub const LOOK_ONLY: &str = "Look only";
/// At the sign-in form.
pub const CHOICE: &str = "Look only: nothing can be changed from this tab";
pub const CHOICE_HELP: &str = "Every call that would change something is stopped before it leaves. It can be switched on and off later.";
pub const CHOICE_BY_HOST: &str = "Whoever hosts this console has switched changes off for everybody. Nobody can switch them on in this page.";

pub const TURN_ON: &str = "Look only is off: changes are possible. Press to stop them all";
pub const TURN_OFF: &str = "Look only is on: nothing can be changed from this tab. Press to allow changes";
pub const IS_ON: &str = "Look only is on: nothing can be changed from this tab.";
pub const IS_OFF: &str = "Look only is off: changes are possible.";

/// Where the browser may not read what the token may do.
pub const UNKNOWN: &str = "Heroku does not tell this page what the token may do, so changes are possible. To be safe, switch Look only on.";

pub const NOT_SENT_SIGNED_OUT: &str = "Nothing was sent: nobody is signed in. Sign in, then try again.";
pub const NOT_SENT_OFFLINE: &str =
    "Nothing was sent: there is no network. Nothing was changed by it; try again when the network is back.";

/// An upgrade whose next step is a change.
pub const RESTS: &str = "The upgrade rests: this tab may only look";
pub const RESTS_WHY: &str = "The next step would change something, so it was not tried: nothing was sent. What was changed so far stays as it is. \
     The upgrade goes on by itself as soon as this tab may change things.";

/// Why a button that changes something cannot be pressed.
pub fn refusal(why: &LookOnly) -> String {
    match why {
        LookOnly::ByHost => "Look only: whoever hosts this console has switched changes off.".to_owned(),
        LookOnly::ByToken { scopes } => format!(
            "Look only: this token may only read (its scope is {}). Sign in with one that has write-protected or global.",
            scopes_in_words(scopes)
        ),
        LookOnly::ByPerson => "Look only is on: switch it off above to change things.".to_owned(),
    }
}

/// The line on every page.
pub fn banner(why: &LookOnly) -> String {
    match why {
        LookOnly::ByHost => "Look only: whoever hosts this console has switched changes off for everybody. No call that changes \
             anything leaves this page. To upgrade, use another console or the Heroku CLI."
            .to_owned(),
        LookOnly::ByToken { scopes } => format!(
            "Look only: the token's scope is {}. No call that changes anything leaves this page. To upgrade, sign in with a \
             token that has the scope write-protected or global.",
            scopes_in_words(scopes)
        ),
        LookOnly::ByPerson => "Look only: you have switched changes off for this tab. No call that changes anything leaves this \
             page. Switch it off above when you want to change something."
            .to_owned(),
    }
}

/// What the guard says when it stopped a change.
pub fn not_sent(why: &LookOnly) -> String {
    match why {
        LookOnly::ByHost => "Nothing was sent: whoever hosts this console has switched changes off. Use another console or the \
             Heroku CLI for it."
            .to_owned(),
        LookOnly::ByToken { scopes } => format!(
            "Nothing was sent: this token may only read (its scope is {}). Sign in with a token that has the scope \
             write-protected or global.",
            scopes_in_words(scopes)
        ),
        LookOnly::ByPerson => "Nothing was sent: you have switched changes off for this tab. Switch it off above (Look only), then \
             try again."
            .to_owned(),
    }
}

/// In a few words, for a cell of a table or a headline.
pub const BRIEF: &str = "this tab may only look";

#[cfg(test)]
mod tests {
    use super::*;

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
}
