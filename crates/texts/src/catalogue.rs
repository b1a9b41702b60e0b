//! Every text, in every language, held against each other.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

use crate::{
    Piece, Problem,
    names::{Names, note},
    parse,
};

/// Where a text stands: the folders and the file, then its key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// As `["fleet", "empty"]` for `fleet/empty.toml`.
    pub file: Vec<String>,
    /// As `title`.
    pub key: String,
}

/// One text in every language.
#[derive(Clone, Debug)]
pub struct Message {
    /// As it is written, in the order of [`Catalogue::languages`].
    pub texts: Vec<String>,
    /// What it is filled with.
    pub(crate) names: Names,
}

/// The texts of all languages: complete, and agreeing on what they are filled with.
#[derive(Clone, Debug)]
pub struct Catalogue {
    /// The folders' names: language tags. The first is the one the others are held against.
    pub languages: Vec<String>,
    /// The texts by place.
    pub messages: BTreeMap<Place, Message>,
    /// The subjects whose texts are shown before all others.
    pub(crate) first: BTreeSet<String>,
}

/// Says which subjects are fetched before all others.
const FIRST: &str = "first.toml";

type Texts = BTreeMap<Place, String>;

impl Catalogue {
    /// Reads `root/<language>/**/<subject>.toml` for each of `languages`, and `root/first.toml`, where there is one.
    ///
    /// # Errors
    /// Everything that is wrong, at once: files that cannot be read or are no TOML, texts that are malformed, missing
    /// in a language, empty, or filled with other values than in the first language.
    pub fn read(root: &Path, languages: &[&str]) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let read: Vec<(String, Texts)> = languages
            .iter()
            .map(|language| {
                let mut texts = Texts::new();
                folder(&root.join(language), &mut vec![(*language).to_owned()], &mut texts, &mut problems);
                ((*language).to_owned(), texts)
            })
            .collect();
        let messages = joined(&read, &mut problems);
        let first = first(root, &messages, &mut problems);
        if problems.is_empty() {
            Ok(Self { languages: read.into_iter().map(|(language, _)| language).collect(), messages, first })
        } else {
            problems.sort();
            Err(problems)
        }
    }
}

fn joined(read: &[(String, Texts)], problems: &mut Vec<Problem>) -> BTreeMap<Place, Message> {
    let places: BTreeSet<&Place> = read.iter().flat_map(|(_, texts)| texts.keys()).collect();
    let mut messages = BTreeMap::new();
    for place in places {
        let mut texts = Vec::new();
        let mut first: Option<BTreeSet<String>> = None;
        let mut names = Names::new();
        for (language, of) in read {
            let at = written(language, place);
            let Some(text) = of.get(place) else {
                problems.push(Problem::new(at, "is missing"));
                continue;
            };
            match pieces(text) {
                Err(what) => problems.push(Problem::new(at, what)),
                Ok(pieces) => {
                    let mut own = Names::new();
                    note(&pieces, &mut own);
                    note(&pieces, &mut names);
                    let own: BTreeSet<String> = own.into_keys().collect();
                    let wanted = first.get_or_insert_with(|| own.clone());
                    if own != *wanted {
                        problems.push(Problem::new(at, differing(wanted, &own)));
                    }
                }
            }
            texts.push(text.clone());
        }
        messages.insert(place.clone(), Message { texts, names });
    }
    messages
}

/// The list `subjects` of `first.toml`. One that does not exist is a problem: it was renamed, or misspelt.
fn first(root: &Path, messages: &BTreeMap<Place, Message>, problems: &mut Vec<Problem>) -> BTreeSet<String> {
    let Ok(text) = fs::read_to_string(root.join(FIRST)) else { return BTreeSet::new() };
    let table = text.parse::<toml::Table>().unwrap_or_default();
    let Some(list) = table.get("subjects").and_then(toml::Value::as_array) else {
        problems.push(Problem::new(FIRST.to_owned(), "holds no list “subjects”"));
        return BTreeSet::new();
    };
    let subjects: BTreeSet<String> = list.iter().filter_map(toml::Value::as_str).map(str::to_owned).collect();
    for subject in &subjects {
        if !messages.keys().any(|place| place.file.first() == Some(subject)) {
            problems.push(Problem::new(FIRST.to_owned(), format!("“{subject}” is no subject")));
        }
    }
    subjects
}

fn pieces(text: &str) -> Result<Vec<Piece>, String> {
    if text.trim().is_empty() {
        return Err("is empty".to_owned());
    }
    parse(text).map_err(|malformed| malformed.to_string())
}

fn differing(wanted: &BTreeSet<String>, own: &BTreeSet<String>) -> String {
    let list = |names: &BTreeSet<String>| match names.len() {
        0 => "nothing".to_owned(),
        _ => names.iter().map(|name| format!("{{{name}}}")).collect::<Vec<_>>().join(", "),
    };
    format!("is filled with {}, in the first language with {}", list(own), list(wanted))
}

fn written(language: &str, place: &Place) -> String {
    format!("{language}/{}.toml: {}", place.file.join("/"), place.key)
}

fn folder(path: &Path, way: &mut Vec<String>, texts: &mut Texts, problems: &mut Vec<Problem>) {
    let entries = match fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>) {
        Ok(entries) => entries,
        Err(error) => return problems.push(Problem::new(way.join("/"), format!("cannot be read: {error}"))),
    };
    for entry in entries {
        let path = entry.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        way.push(name);
        if path.is_dir() {
            folder(&path, way, texts, problems);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            file(&path, way, texts, problems);
        }
        way.pop();
    }
}

fn file(path: &Path, way: &[String], texts: &mut Texts, problems: &mut Vec<Problem>) {
    let at = || format!("{}.toml", way.join("/"));
    let table = fs::read_to_string(path)
        .map_err(|error| format!("cannot be read: {error}"))
        .and_then(|text| text.parse::<toml::Table>().map_err(|error| format!("is no TOML: {error}")));
    let table = match table {
        Ok(table) => table,
        Err(what) => return problems.push(Problem::new(at(), what)),
    };
    for (key, value) in table {
        let is_key = key.starts_with(|letter: char| letter.is_ascii_lowercase())
            && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        match value {
            toml::Value::String(text) if is_key => {
                let file = way.iter().skip(1).cloned().collect();
                texts.insert(Place { file, key }, text);
            }
            toml::Value::String(_) => {
                problems.push(Problem::new(at(), format!("“{key}” is no key: a_key_is_like_this")))
            }
            _ => problems.push(Problem::new(at(), format!("“{key}” is no text"))),
        }
    }
}
