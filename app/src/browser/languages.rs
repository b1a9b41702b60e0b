//! Which language the page is in: chosen by hand, or the first one of the browser's that there are texts in.

use kvs::Tongue;

use super::storage::{self, Key};

/// The language to begin with.
pub fn wanted() -> Tongue {
    storage::read(&Key::Language).map_or_else(preferred, |tag| Tongue::of(&tag))
}

/// Remembers a choice where storage allows.
pub fn keep(tongue: Tongue) {
    // Not kept only means that the next visit begins in the browser's language.
    let _ = storage::write(&Key::Language, tongue.tag());
}

/// Says which language the page is in, for screen readers, hyphens and fonts.
pub fn declare(tongue: Tongue) {
    if let Some(root) = web_sys::window().and_then(|w| w.document()).and_then(|d| d.document_element()) {
        let _ = root.set_attribute("lang", tongue.tag());
    }
}

fn preferred() -> Tongue {
    let Some(window) = web_sys::window() else { return Tongue::default() };
    let tags: Vec<String> = window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect();
    first_known(&tags)
}

/// The first of `tags` that there are texts in.
fn first_known(tags: &[String]) -> Tongue {
    tags.iter().find_map(|tag| Tongue::known(tag)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_with_texts_is_taken() {
        let of = |tags: &[&str]| first_known(&tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>());
        assert_eq!(of(&["fr-FR", "ja", "en"]), Tongue::Japanese);
        assert_eq!(of(&["en-US", "ja-JP"]), Tongue::English);
        assert_eq!(of(&["de", "fr"]), Tongue::English);
        assert_eq!(of(&[]), Tongue::English);
    }
}
