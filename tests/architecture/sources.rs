//! The files of the repository as git would see them.

use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

/// A file written by hand.
pub struct Source {
    /// From the repository's root, with slashes.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl Source {
    /// Whether it lies in `folder`.
    pub fn is_under(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }

    /// Lines that hold `needle`, as `path:line`.
    pub fn lines_with(&self, needle: &str) -> Vec<String> {
        self.text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.contains(needle))
            .map(|(at, _)| format!("{}:{}", self.path, at + 1))
            .collect()
    }
}

/// Endings of files that people write and read as code.
const CODE: &[&str] = &["rs", "css", "js", "html", "sh", "toml", "py"];

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the repository").to_path_buf()
}

/// Every file git would track, with its path.
pub fn files() -> Vec<String> {
    let root = root();
    let found: Vec<String> = WalkBuilder::new(&root)
        .hidden(false)
        .require_git(false)
        .filter_entry(|entry| entry.file_name() != ".git")
        .build()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()))
        .filter_map(|entry| Some(entry.path().strip_prefix(&root).ok()?.to_string_lossy().replace('\\', "/")))
        .collect();
    assert!(found.len() > 50, "the walk finds the repository, not {} files", found.len());
    found
}

/// Every file of code.
pub fn sources() -> Vec<Source> {
    let root = root();
    files()
        .into_iter()
        .filter(|path| {
            let ending = Path::new(path).extension().and_then(|e| e.to_str()).unwrap_or_default();
            CODE.contains(&ending) || path.starts_with("scripts/") || path.ends_with("Makefile")
        })
        .filter_map(|path| Some(Source { text: std::fs::read_to_string(root.join(&path)).ok()?, path }))
        .collect()
}
