//! The texts of each language that was fetched.

use std::sync::OnceLock;

use kvs::Tongue;

/// A file of texts that is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotTexts(pub String);

static ENGLISH: OnceLock<Vec<String>> = OnceLock::new();
static JAPANESE: OnceLock<Vec<String>> = OnceLock::new();

fn book(tongue: Tongue) -> &'static OnceLock<Vec<String>> {
    match tongue {
        Tongue::English => &ENGLISH,
        Tongue::Japanese => &JAPANESE,
    }
}

/// Where the server has the texts of `tongue`. The name changes with the texts, so a console never reads another
/// console's.
pub fn address(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::English => concat!("/texts/", env!("TEXTS_EN")),
        Tongue::Japanese => concat!("/texts/", env!("TEXTS_JA")),
    }
}

/// Whether the texts of `tongue` are there.
pub fn is_open(tongue: Tongue) -> bool {
    book(tongue).get().is_some()
}

/// Takes the texts of `tongue` from the bytes of their file: a JSON array of strings.
///
/// # Errors
/// [`NotTexts`] when the bytes are something else.
pub fn open(tongue: Tongue, bytes: &[u8]) -> Result<(), NotTexts> {
    let texts = serde_json::from_slice(bytes).map_err(|error| NotTexts(error.to_string()))?;
    // The second of two equal files brings nothing new.
    let _ = book(tongue).set(texts);
    Ok(())
}

/// The text with this number; before the file is there, one of those that are part of the console. Empty where it is in
/// neither, which the file's name rules out.
pub fn text(tongue: Tongue, number: u16) -> &'static str {
    texts(tongue)
        .and_then(|texts| texts.get(usize::from(number)))
        .map_or_else(|| at_hand(tongue, number).unwrap_or_default(), String::as_str)
}

fn at_hand(tongue: Tongue, number: u16) -> Option<&'static str> {
    let (_, texts) = super::AT_HAND.iter().find(|(at, _)| *at == number)?;
    let place = Tongue::ALL.iter().position(|one| *one == tongue)?;
    texts.get(place).copied()
}

#[cfg(target_arch = "wasm32")]
fn texts(tongue: Tongue) -> Option<&'static Vec<String>> {
    book(tongue).get()
}

/// Outside a browser there is no server to ask.
#[cfg(not(target_arch = "wasm32"))]
fn texts(tongue: Tongue) -> Option<&'static Vec<String>> {
    let json = match tongue {
        Tongue::English => include_str!(concat!(env!("OUT_DIR"), "/en.json")),
        Tongue::Japanese => include_str!(concat!(env!("OUT_DIR"), "/ja.json")),
    };
    Some(book(tongue).get_or_init(|| serde_json::from_str(json).unwrap_or_default()))
}
