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
    let range = range(by, header)?;
    let field = range.field.as_str();
    let mut rows = rows;
    rows.sort_by(|a, b| compare(a.get(field), b.get(field)));
    if range.descending {
        rows.reverse();
    }
    rows.retain(|row| within(&range, |bound| against(row.get(field), bound)));
    let more = rows.len() > range.max;
    rows.truncate(range.max);
    let ends = rows.first().zip(rows.last()).map(|(a, b)| (word(a.get(field)), word(b.get(field))));
    Ok(Page::new(rows, &range, ends, more))
}

/// The same for long lists: only what is on the page is looked at closely. `key` is a field's text.
pub fn page_of<T>(
    items: impl Iterator<Item = T>,
    by: &[&str],
    header: Option<&str>,
    key: impl Fn(&T, &str) -> String,
    view: impl Fn(T) -> Value,
) -> Result<Page, ApiError> {
    let range = range(by, header)?;
    let mut items: Vec<(String, T)> = items.map(|item| (key(&item, &range.field), item)).collect();
    items.retain(|(key, _)| within(&range, |bound| key.as_str().cmp(bound)));
    items.sort_by(|(a, _), (b, _)| a.cmp(b));
    if range.descending {
        items.reverse();
    }
    let more = items.len() > range.max;
    items.truncate(range.max);
    let ends = items.first().zip(items.last()).map(|((first, _), (last, _))| (first.clone(), last.clone()));
    let rows = items.into_iter().map(|(_, item)| view(item)).collect();
    Ok(Page::new(rows, &range, ends, more))
}

impl Page {
    fn new(rows: Vec<Value>, range: &Range, ends: Option<(String, String)>, more: bool) -> Self {
        let content_range = ends.as_ref().map(|(first, last)| format!("{} {first}..{last}", range.field));
        let next_range = ends.filter(|_| more).map(|(_, last)| range.after(&last));
        Self { rows, content_range, next_range }
    }
}

fn range(by: &[&str], header: Option<&str>) -> Result<Range, ApiError> {
    let refused = || ApiError { header: Some(("accept-ranges", by.join(", "))), ..ApiError::bad_range() };
    match header {
        None => Ok(Range::whole(by.first().copied().unwrap_or("id"))),
        Some(header) => {
            Range::parse(header).filter(|range| by.contains(&range.field.as_str())).ok_or_else(refused)
        }
    }
}

/// The range's first bound is where the page begins, whichever way it runs. `against` compares the
/// item with a bound.
fn within(range: &Range, against: impl Fn(&str) -> Ordering) -> bool {
    let follows = |bound: &Bound, wanted: Ordering| {
        bound.at.is_empty() || {
            let order = against(&bound.at);
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
