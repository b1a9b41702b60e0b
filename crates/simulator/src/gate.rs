//! What every call passes on its way to a handler and back: version, token, rate limit, scope;
//! then paging, entity tag and the headers of every answer (facts 1.1 to 1.6).

use crate::access::identify::Who;
use crate::access::scope::{self, Scope};
use crate::quirk::Quirk;
use crate::routes::{Route, Routes};
use crate::state::World;
use crate::wire::accept::{self, Dialect};
use crate::wire::answer::{Answer, Content, Outcome};
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use crate::wire::etag;
use crate::wire::paging::{self, Page};
use http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_NONE_MATCH, RANGE, VARY,
};
use http::request::Parts;
use http::{HeaderValue, Method, Response, StatusCode};

const COME_BACK_AFTER_SECONDS: &str = "1";

/// One request on its way in.
pub struct Gate<'r> {
    pub routes: &'r Routes,
    pub parts: &'r Parts,
    pub path: &'r str,
    pub query: &'r str,
    pub body: &'r [u8],
}

impl Gate<'_> {
    pub fn answer(&self, world: &mut World) -> Response<Vec<u8>> {
        let data_api = crate::data_api::owns(self.path);
        let who = world.identify(&self.parts.headers);
        let found = self.routes.find(&self.parts.method, self.path);
        let route = found.as_ref().map(|(route, _)| *route);
        let outcome = self.enter(world, found, who.clone(), data_api);
        let mut answer = outcome.unwrap_or_else(Answer::from);
        if !data_api {
            tell_rate_limit(world, who.as_ref(), &mut answer);
        }
        if let Some(who) = &who {
            answer.set("oauth-scope", &scope::words(&who.scopes));
        }
        if let Some(route) = route {
            answer.set("oauth-scope-accepted", &scope::words(route.scope.accepted()));
        }
        let theirs = self.parts.headers.get("request-id").and_then(|value| value.to_str().ok());
        let ours = world.ids.next("request").to_string();
        answer.set("request-id", &theirs.map_or_else(|| ours.clone(), |theirs| format!("{theirs},{ours}")));
        self.leave(answer, data_api)
    }

    fn enter(
        &self,
        world: &mut World,
        found: Option<(Route, Vec<(String, String)>)>,
        who: Option<Who>,
        data_api: bool,
    ) -> Outcome {
        let headers = &self.parts.headers;
        let dialect = match accept::dialect(headers) {
            Some(Some(dialect)) => dialect,
            _ if data_api => Dialect::V3,
            Some(None) => return Err(ApiError::not_acceptable()),
            None => return Err(ApiError::missing_version()),
        };
        let open = found.as_ref().is_some_and(|(route, _)| route.open);
        if who.is_none() && !open {
            return Err(ApiError::unauthorized());
        }
        if let Some(who) = &who
            && (!data_api || world.quirks.has(Quirk::DataApiRateLimited))
            && !found.as_ref().is_some_and(|(route, _)| route.free)
        {
            let (now, pace) = (world.clock.now(), world.pace);
            let account = world.accounts.get_mut(&who.account).ok_or_else(ApiError::unauthorized)?;
            if !account.bucket.pay(now, pace) {
                let mut error = ApiError::rate_limited();
                if world.quirks.has(Quirk::RetryAfter) {
                    error.header = Some(("retry-after", COME_BACK_AFTER_SECONDS.to_owned()));
                }
                return Err(error);
            }
        }
        let (route, params) = found.ok_or_else(ApiError::no_endpoint)?;
        let accepted = match data_api && world.quirks.has(Quirk::DataApiGlobalOnly) {
            true => Scope::Global.accepted(),
            false => route.scope.accepted(),
        };
        if let Some(who) = &who
            && !open
            && !who.scopes.iter().any(|scope| accepted.contains(scope))
        {
            return Err(ApiError::scope_too_narrow());
        }
        let extras = accept::extras(headers);
        let call = Call { query: self.query, headers, body: self.body, params, who, dialect, extras };
        (route.handler)(world, &call)
    }

    /// Pages a list, and answers 304 to who has the body already.
    fn leave(&self, answer: Answer, data_api: bool) -> Response<Vec<u8>> {
        let headers = &self.parts.headers;
        let Answer { mut status, content, headers: set } = answer;
        let mut response = Response::new(Vec::new());
        let out = response.headers_mut();
        out.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
        out.insert(VARY, HeaderValue::from_static("Authorization,Accept-Encoding"));
        out.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
        for (name, value) in set {
            out.insert(name, value);
        }
        let listed = match content {
            Content::Rows { rows, by } => {
                let range = headers.get(RANGE).and_then(|value| value.to_str().ok());
                Err(paging::page(rows, by, range).map(|page| (page, by)))
            }
            Content::Listed { page, by } => Err(Ok((page, by))),
            other => Ok(other),
        };
        let content = match listed {
            Ok(content) => content,
            Err(Ok((page, by))) => {
                insert(out, ACCEPT_RANGES.as_str(), &by.join(", "));
                if let Some(range) = &page.content_range {
                    insert(out, CONTENT_RANGE.as_str(), range);
                }
                if let Some(range) = &page.next_range {
                    insert(out, "next-range", range);
                    status = StatusCode::PARTIAL_CONTENT;
                }
                Content::Json(page.rows.into())
            }
            Err(Err(error)) => {
                if let Some((name, value)) = &error.header {
                    insert(out, name, value);
                }
                status = error.status;
                Content::Json(error.body())
            }
        };
        let lost = matches!(content, Content::Lost);
        let (content_type, body) = bytes(content);
        if let Some(content_type) = content_type {
            out.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        let tagged = !data_api && self.parts.method == Method::GET && status.is_success();
        if tagged {
            let tag = etag::etag(&body);
            insert(out, ETAG.as_str(), &tag);
            let known = headers.get(IF_NONE_MATCH).and_then(|value| value.to_str().ok());
            if known.is_some_and(|known| etag::matches(known, &tag)) {
                *response.status_mut() = StatusCode::NOT_MODIFIED;
                return response;
            }
        }
        *response.status_mut() = status;
        *response.body_mut() = body;
        if lost {
            response.extensions_mut().insert(Lost);
        }
        response
    }
}

/// Marks an answer that is never to arrive.
#[derive(Clone, Copy)]
pub struct Lost;

/// An answer that needs neither paging nor entity tag.
pub fn unpaged(answer: Answer) -> Response<Vec<u8>> {
    let (content_type, body) = bytes(answer.content);
    let mut response = Response::new(body);
    *response.status_mut() = answer.status;
    if let Some(content_type) = content_type {
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    response
}

fn bytes(content: Content) -> (Option<&'static str>, Vec<u8>) {
    match content {
        Content::Json(body) => (Some("application/json"), body.to_string().into_bytes()),
        Content::Rows { rows, .. } | Content::Listed { page: Page { rows, .. }, .. } => {
            (Some("application/json"), serde_json::Value::from(rows).to_string().into_bytes())
        }
        Content::Page { content_type, text } => (Some(content_type), text.into_bytes()),
        Content::Nothing | Content::Lost => (None, Vec::new()),
    }
}

fn tell_rate_limit(world: &mut World, who: Option<&Who>, answer: &mut Answer) {
    let (now, pace) = (world.clock.now(), world.pace);
    if let Some(account) = who.and_then(|who| world.accounts.get_mut(&who.account)) {
        answer.set("ratelimit-multiplier", "1");
        answer.set("ratelimit-remaining", &account.bucket.remaining(now, pace).to_string());
    }
}

fn insert(headers: &mut http::HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
