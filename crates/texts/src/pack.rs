//! What the browser fetches: the texts of one language, in the order of their numbers.

use uuid::Uuid;

use crate::{
    Catalogue, Piece, Place,
    names::Names,
    parse::{Category, parse},
};

/// The texts of one language as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// Its name, as `en-first-0f3c2b1a99887766.json`: it changes whenever the texts or their numbers do, so that a console
    /// never reads another console's texts.
    pub name: String,
    /// A JSON array of strings: its name, then the texts by number; empty where the text is in the language's other file.
    /// [`crate::unpacked`] takes it.
    pub json: String,
}

/// The two files of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InTwo {
    /// What is shown before anything else: the subjects that `first.toml` names.
    pub first: Packed,
    pub rest: Packed,
}

impl Catalogue {
    /// The files of each language, in the order of [`Catalogue::languages`].
    pub fn packed(&self) -> Vec<InTwo> {
        // Places and values belong to what the numbers mean: they are part of every file's name.
        let numbers: String = self
            .messages
            .iter()
            .map(|(place, message)| {
                let names: Vec<&str> = message.names.keys().map(String::as_str).collect();
                format!("{}.{}({})\n", place.file.join("."), place.key, names.join(","))
            })
            .collect();
        let in_two = |(at, language): (usize, &String)| InTwo {
            first: self.one(at, &format!("{language}-first"), &numbers, |place| self.is_first(place)),
            rest: self.one(at, &format!("{language}-rest"), &numbers, |place| !self.is_first(place)),
        };
        self.languages.iter().enumerate().map(in_two).collect()
    }

    fn is_first(&self, place: &Place) -> bool {
        place.file.first().is_some_and(|subject| self.first.contains(subject))
    }

    fn one(&self, at: usize, name: &str, numbers: &str, is_in: impl Fn(&Place) -> bool) -> Packed {
        let mut texts: Vec<String> = self
            .messages
            .iter()
            .map(|(place, message)| match message.texts.get(at) {
                Some(text) if is_in(place) => numbered(text, &message.names),
                _ => String::new(),
            })
            .collect();
        texts.truncate(texts.iter().rposition(|text| !text.is_empty()).map_or(0, |last| last + 1));
        let held: String = texts.iter().map(|text| format!("\n{text}")).collect();
        let hash =
            Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("{numbers}{held}").as_bytes()).simple().to_string();
        let short = hash.get(..16).unwrap_or(&hash);
        let name = format!("{name}-{short}.json");
        texts.insert(0, name.clone());
        Packed { json: serde_json::Value::from(texts).to_string(), name }
    }
}

/// `text` with its values by number: `{_0}`.
fn numbered(text: &str, names: &Names) -> String {
    let mut packed = String::with_capacity(text.len());
    if let Ok(pieces) = parse(text) {
        write(&mut packed, &pieces, names, false);
    }
    packed
}

fn write(packed: &mut String, pieces: &[Piece], names: &Names, in_plural: bool) {
    let number = |wanted: &str| names.keys().position(|name| name == wanted).unwrap_or_default();
    for piece in pieces {
        match piece {
            Piece::Plain(text) if in_plural || !names.is_empty() => {
                packed.push_str(&text.replace('{', "\u{1}").replace('}', "'}'").replace('\u{1}', "'{'"));
            }
            // A text that is filled with nothing is shown as it stands, without being read again.
            Piece::Plain(text) => packed.push_str(text),
            Piece::Number => packed.push('#'),
            Piece::Name(name) => packed.push_str(&format!("{{_{}}}", number(name))),
            Piece::Plural { number: name, branches } => {
                packed.push_str(&format!("{{_{},plural,", number(name)));
                for (category, pieces) in branches {
                    match category {
                        Category::Exactly(number) => packed.push_str(&format!("={number}")),
                        Category::One => packed.push_str("one"),
                        Category::Other => packed.push_str("other"),
                    }
                    packed.push('{');
                    write(packed, pieces, names, true);
                    packed.push('}');
                }
                packed.push('}');
            }
        }
    }
}
