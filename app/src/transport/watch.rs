//! What an answer says about the session itself.

use http::Response;
use platform::{Api, Error, ErrorKind, Wire, wire::facts};

use crate::session::{Ending, Session};

/// Takes from an answer what concerns the session: scopes, and whether the token is still good.
pub fn learn(session: Session, wire: &Wire, outcome: &Result<Response<Vec<u8>>, Error>) {
    match outcome {
        Ok(response) => {
            if let Some(scopes) = facts(response.headers()).scopes {
                session.learn_scopes(&scopes);
            }
        }
        Err(error) => {
            if ends_session(wire, error) && session.is_in_now() {
                session.end(Ending::TokenRefused);
            }
        }
    }
}

/// Whether this refusal leaves open whether the token is still good: then the platform is asked whose it is. A call about
/// one app or add-on is refused with the same 401 for reasons of its own (anchors 0.4).
pub fn is_doubtful(wire: &Wire, outcome: &Result<Response<Vec<u8>>, Error>) -> bool {
    matches!(outcome, Err(error) if error.kind == ErrorKind::Unauthorized && !ends_session(wire, error))
}

/// Whether this refusal means that the token is no longer good. The Data API answers 401 about a single add-on that
/// is billed to an app the token does not reach (anchors 0.4), so only the Platform API's answers about the account
/// as a whole count.
fn ends_session(wire: &Wire, error: &Error) -> bool {
    let about_account = matches!(
        wire.path.as_str(),
        "/account" | "/account/rate-limits" | "/apps" | "/addons" | "/addon-attachments" | "/teams"
    );
    wire.api == Api::Platform && about_account && error.kind == ErrorKind::Unauthorized
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::{
        Endpoint, ListEndpoint,
        endpoints::{GetAccount, GetApp, GetDatabase, ListAddons},
    };

    fn unauthorized() -> Error {
        Error::plain(ErrorKind::Unauthorized, "")
    }

    #[test]
    fn a_401_about_the_account_ends_the_session() {
        assert!(ends_session(&GetAccount.wire(), &unauthorized()));
        assert!(ends_session(&ListAddons.wire(), &unauthorized()));
    }

    #[test]
    fn a_401_about_one_addon_or_one_app_does_not() {
        assert!(!ends_session(&GetDatabase { store: "x".into() }.wire(), &unauthorized()));
        assert!(!ends_session(&GetApp { app: "x".into() }.wire(), &unauthorized()));
    }

    #[test]
    fn a_401_about_one_thing_makes_the_token_doubtful_and_nothing_else_does() {
        let one = GetApp { app: "x".into() }.wire();
        assert!(is_doubtful(&one, &Err(unauthorized())));
        assert!(!is_doubtful(&GetAccount.wire(), &Err(unauthorized())), "that is no doubt any more");
        assert!(!is_doubtful(&one, &Err(Error::plain(ErrorKind::Forbidden, ""))));
        assert!(!is_doubtful(&one, &Ok(Response::new(Vec::new()))));
    }

    #[test]
    fn another_refusal_about_the_account_does_not() {
        let forbidden = Error::plain(ErrorKind::Forbidden, "");
        assert!(!ends_session(&ListAddons.wire(), &forbidden));
    }
}
