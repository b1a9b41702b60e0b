//! Reads an answer: the typed body or the error it means, and what its headers say.

use http::{Response, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::{Value, error::Category};

use super::{
    Endpoint, Error, ErrorKind, Facts, List, ListEndpoint, Page, Unreadable,
    facts::{facts, text},
    refusal::refusal,
};
use crate::body::{Body, Misfit};

/// A body with what came beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<T> {
    /// The body.
    pub body: T,
    /// What the headers said.
    pub facts: Facts,
}

/// Reads the answer of `endpoint`.
///
/// # Errors
/// By meaning, see [`ErrorKind`].
pub fn read<E: Endpoint>(_endpoint: &E, response: &Response<Vec<u8>>) -> Result<Answer<E::Answer>, Error> {
    let value = value(response)?;
    let body = typed(value).map_err(|what| unreadable(what, response))?;
    Ok(Answer { body, facts: facts(response.headers()) })
}

/// Reads one page of the list `endpoint`; a row that does not fit is named in `unreadable`.
///
/// # Errors
/// By meaning, see [`ErrorKind`].
pub fn read_list<E: ListEndpoint>(
    endpoint: &E,
    response: &Response<Vec<u8>>,
) -> Result<Answer<List<E::Row>>, Error> {
    let Value::Array(values) = value(response)? else {
        return Err(unreadable(Unreadable::at(".", "it is not a list"), response));
    };
    // The newest rows are all that was asked for, though the platform has more.
    let mut list: List<E::Row> = match endpoint.first() {
        Page::Newest(_) => List::default(),
        _ => rest(response, &values),
    };
    for (at, value) in values.into_iter().enumerate() {
        match typed(value) {
            Ok(row) => list.rows.push(row),
            Err(what) => list.unreadable.push(what.inside(at)),
        }
    }
    Ok(Answer { body: list, facts: facts(response.headers()) })
}

/// The body as JSON; the error for an answer that is none or no success. Some changes answer with nothing: `null`.
fn value(response: &Response<Vec<u8>>) -> Result<Value, Error> {
    if let Some(error) = refusal(response) {
        return Err(error);
    }
    if response.body().iter().all(u8::is_ascii_whitespace) {
        return Ok(Value::Null);
    }
    serde_json::from_slice(response.body()).map_err(|error| {
        let reason =
            if error.classify() == Category::Eof { "it ends in the middle" } else { "it is not JSON" };
        unreadable(Unreadable::at(".", reason), response)
    })
}

fn typed<T: DeserializeOwned>(value: Value) -> Result<T, Unreadable> {
    let empty = value.is_null();
    T::deserialize(Body(value)).map_err(|misfit| misfit_as_words(misfit, empty))
}

fn misfit_as_words(misfit: Misfit, empty: bool) -> Unreadable {
    let reason = if empty { "it is empty".to_owned() } else { misfit.to_string() };
    Unreadable { path: if misfit.path.is_empty() { ".".to_owned() } else { misfit.path }, reason }
}

fn unreadable(what: Unreadable, response: &Response<Vec<u8>>) -> Error {
    let at = if what.path == "." { String::new() } else { format!(" at {}", what.path) };
    let message = format!("The platform's answer could not be read{at}: {}.", what.reason);
    Error {
        status: Some(response.status().as_u16()),
        request_id: facts(response.headers()).request_id,
        ..Error::plain(ErrorKind::Unreadable(what), &message)
    }
}

/// Where the rest of a list is.
fn rest<T>(response: &Response<Vec<u8>>, rows: &[Value]) -> List<T> {
    if let Some(range) = text(response.headers(), "next-range").filter(|range| !range.trim().is_empty()) {
        return List { next: Some(Page::Next(range)), ..List::default() };
    }
    // Scripts may not see the header: then a partial answer or a full page says that more may follow (facts 2.2).
    if response.status() != StatusCode::PARTIAL_CONTENT && rows.len() < Page::MOST {
        return List::default();
    }
    let ids: Vec<&str> = rows.iter().filter_map(|row| row.get("id").and_then(Value::as_str)).collect();
    match ids.last() {
        // Going on after the last id only misses nothing when the rows came in the order of their ids.
        Some(last) if ids.len() == rows.len() && ids.is_sorted() => {
            List { next: Some(Page::After((*last).to_owned())), ..List::default() }
        }
        None if rows.is_empty() => List::default(),
        _ => List { unreadable: vec![Unreadable::more()], ..List::default() },
    }
}
