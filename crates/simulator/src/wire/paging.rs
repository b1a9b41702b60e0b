//! Cuts a list to the page that was asked for.

use super::error::ApiError;
use super::range::{Bound, Range};
use serde_json::Value;
use std::cmp::Ordering;

pub struct Page {
    pub rows: Vec<Value>,
    /// `Content-Range`, for a page that is not empty.
    pub content_range: Option<String>,
    /// `Next-Range`, when more rows follow.
    pub next_range: Option<String>,
}

/// `by` are the fields the list may be sorted by; the first is the usual one.
pub fn page(rows: Vec<Value>, by: &[&str], header: Option<&str>) -> Result<Page, ApiError> {
    let range = match header {
        None => Range::whole(by.first().copied().unwrap_or("id")),
        Some(header) => Range::parse(header)
            .filter(|range| by.contains(&range.field.as_str()))
            .ok_or_else(ApiError::bad_range)?,
    };
    let field = range.field.as_str();
    let mut rows = rows;
    rows.sort_by(|a, b| compare(a.get(field), b.get(field)));
    if range.descending {
        rows.reverse();
    }
    rows.retain(|row| within(row.get(field), &range));
    let more = rows.len() > range.max;
    rows.truncate(range.max);
    let ends = rows.first().zip(rows.last()).map(|(a, b)| (word(a.get(field)), word(b.get(field))));
    let content_range = ends.as_ref().map(|(first, last)| format!("{field} {first}..{last}"));
    let next_range = ends.filter(|_| more).map(|(_, last)| range.after(&last));
    Ok(Page { rows, content_range, next_range })
}

/// The range's first bound is where the page begins, whichever way it runs.
fn within(value: Option<&Value>, range: &Range) -> bool {
    let follows = |bound: &Bound, wanted: Ordering| {
        bound.at.is_empty() || {
            let order = against(value, &bound.at);
            order == wanted || (order == Ordering::Equal && !bound.exclusive)
        }
    };
    let forwards = if range.descending { Ordering::Less } else { Ordering::Greater };
    follows(&range.first, forwards) && follows(&range.last, forwards.reverse())
}

fn against(value: Option<&Value>, bound: &str) -> Ordering {
    match (value.and_then(Value::as_i64), bound.parse::<i64>()) {
        (Some(number), Ok(bound)) => number.cmp(&bound),
        _ => word(value).as_str().cmp(bound),
    }
}

fn compare(a: Option<&Value>, b: Option<&Value>) -> Ordering {
    match (a.and_then(Value::as_i64), b.and_then(Value::as_i64)) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => word(a).cmp(&word(b)),
    }
}

fn word(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
        None => String::new(),
    }
}
