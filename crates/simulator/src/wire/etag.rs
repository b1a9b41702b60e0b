//! Entity tags, made from the body.

use uuid::Uuid;

pub fn etag(body: &[u8]) -> String {
    format!("\"{}\"", Uuid::new_v5(&Uuid::NAMESPACE_OID, body).simple())
}

/// Whether `If-None-Match` names the tag.
pub fn matches(if_none_match: &str, etag: &str) -> bool {
    if_none_match.split(',').map(str::trim).any(|tag| tag == "*" || tag.trim_start_matches("W/") == etag)
}
