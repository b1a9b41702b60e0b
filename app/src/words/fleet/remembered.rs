//! That a list is from before.

use crate::{text::fleet::remembered as text, words::time::ago};

pub(crate) use crate::text::fleet::remembered::{All, NotReadAgain, Parts};

/// Below a value: `below · as of 5 minutes ago`.
pub fn with_age(below: &str, age: time::Duration) -> String {
    let as_of = text::AsOf { age: &ago(age) }.text();
    if below.is_empty() { as_of } else { format!("{below} · {as_of}") }
}
