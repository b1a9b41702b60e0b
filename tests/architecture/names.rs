//! How files are named and how long they may be.

use std::path::Path;

use crate::sources::{files, sources};

/// More than this cannot be read in one go.
const LONGEST: usize = 400;

#[test]
fn no_hand_written_source_file_is_too_long_to_read() {
    let long: Vec<String> = sources()
        .iter()
        .filter(|source| source.text.lines().count() > LONGEST)
        .map(|source| format!("{} has {} lines", source.path, source.text.lines().count()))
        .collect();
    assert!(long.is_empty(), "over {LONGEST} lines:\n{}", long.join("\n"));
}

#[test]
fn no_file_or_folder_has_a_name_that_says_nothing() {
    let empty = ["util", "utils", "helper", "helpers", "common", "misc"];
    let named: Vec<String> = files()
        .into_iter()
        .filter(|path| {
            Path::new(path).components().any(|part| {
                let part = part.as_os_str().to_string_lossy();
                let stem = part.split('.').next().unwrap_or_default();
                empty.contains(&stem)
            })
        })
        .collect();
    assert!(named.is_empty(), "these names say nothing:\n{}", named.join("\n"));
}
