//! The texts of each language that was fetched.

use std::sync::OnceLock;

use kvs::Tongue;
use texts::unpacked;

/// A file of texts that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotTexts;

/// The two files of a language. Which texts are in the first one is said in `app/texts/first.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    /// What stands on the sign-in page and around it.
    First,
    /// Everything else.
    Rest,
}

type Book = OnceLock<Vec<String>>;

/// English, then Japanese; of each the first half, then the rest.
static BOOKS: [[Book; 2]; 2] = [[OnceLock::new(), OnceLock::new()], [OnceLock::new(), OnceLock::new()]];

fn book(tongue: Tongue, half: Half) -> &'static Book {
    let [english, japanese] = &BOOKS;
    let [first, rest] = match tongue {
        Tongue::English => english,
        Tongue::Japanese => japanese,
    };
    match half {
        Half::First => first,
        Half::Rest => rest,
    }
}

/// Where the server has the texts of `tongue`.
pub fn address(tongue: Tongue, half: Half) -> String {
    format!("/texts/{}", name(tongue, half))
}

/// It changes with the texts, so a console never reads another console's.
fn name(tongue: Tongue, half: Half) -> &'static str {
    match (tongue, half) {
        (Tongue::English, Half::First) => env!("TEXTS_EN_FIRST"),
        (Tongue::English, Half::Rest) => env!("TEXTS_EN_REST"),
        (Tongue::Japanese, Half::First) => env!("TEXTS_JA_FIRST"),
        (Tongue::Japanese, Half::Rest) => env!("TEXTS_JA_REST"),
    }
}

/// Whether this half of the texts of `tongue` is there.
pub fn is_open(tongue: Tongue, half: Half) -> bool {
    book(tongue, half).get().is_some()
}

/// Takes this half of the texts of `tongue` from the strings in its file.
///
/// # Errors
/// [`NotTexts`] when they are another file's.
pub fn open(tongue: Tongue, half: Half, file: Vec<String>) -> Result<(), NotTexts> {
    let texts = unpacked(file, name(tongue, half)).ok_or(NotTexts)?;
    // The second of two equal files brings nothing new.
    let _ = book(tongue, half).set(texts);
    Ok(())
}

/// The text with this number; before its file is there, one of those that are part of the console. Empty where it is in
/// neither: whoever shows a page has opened its half first.
pub fn text(tongue: Tongue, number: u16) -> &'static str {
    [Half::First, Half::Rest]
        .into_iter()
        .filter_map(|half| texts(tongue, half)?.get(usize::from(number)))
        .map(String::as_str)
        .find(|text| !text.is_empty())
        .or_else(|| at_hand(tongue, number))
        .unwrap_or_default()
}

fn at_hand(tongue: Tongue, number: u16) -> Option<&'static str> {
    let (_, texts) = super::AT_HAND.iter().find(|(at, _)| *at == number)?;
    let place = Tongue::ALL.iter().position(|one| *one == tongue)?;
    texts.get(place).copied()
}

#[cfg(target_arch = "wasm32")]
fn texts(tongue: Tongue, half: Half) -> Option<&'static Vec<String>> {
    book(tongue, half).get()
}

/// Outside a browser there is no server to ask.
#[cfg(not(target_arch = "wasm32"))]
fn texts(tongue: Tongue, half: Half) -> Option<&'static Vec<String>> {
    let file = match (tongue, half) {
        (Tongue::English, Half::First) => include_str!(concat!(env!("OUT_DIR"), "/en-first.json")),
        (Tongue::English, Half::Rest) => include_str!(concat!(env!("OUT_DIR"), "/en-rest.json")),
        (Tongue::Japanese, Half::First) => include_str!(concat!(env!("OUT_DIR"), "/ja-first.json")),
        (Tongue::Japanese, Half::Rest) => include_str!(concat!(env!("OUT_DIR"), "/ja-rest.json")),
    };
    let read = || unpacked(serde_json::from_str(file).ok()?, name(tongue, half));
    Some(book(tongue, half).get_or_init(|| read().unwrap_or_default()))
}
