//! Whose token a request carries.

use crate::access::scope::Scope;
use crate::state::World;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use uuid::Uuid;

/// The one who is asking.
#[derive(Clone)]
pub struct Who {
    /// The sign-in's name, for the log.
    pub sign_in: String,
    pub account: Uuid,
    pub scopes: Vec<Scope>,
}

impl World {
    /// `None` when there is no token, or none we know.
    pub fn identify(&self, headers: &HeaderMap) -> Option<Who> {
        let header = headers.get(AUTHORIZATION)?.to_str().ok()?;
        let (scheme, secret) = header.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("bearer") {
            return None;
        }
        let token = self.tokens.iter().find(|token| token.secret == secret.trim() && !token.revoked)?;
        Some(Who { sign_in: token.name.clone(), account: token.account, scopes: token.scopes.clone() })
    }
}
