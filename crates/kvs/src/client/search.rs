//! Finding a library by what it is called, and a failure by the message it leaves.

use super::{ClientGuide, ErrorMeaning, Library, Tongue};

/// Shorter parts of messages than this are no proof: they are in too many texts.
const TELLING: usize = 6;

impl ClientGuide {
    /// The libraries that every word of `query` is found in: in the name, in the language, in other names for it.
    pub fn find(&self, query: &str) -> Vec<&Library> {
        let words = words(query);
        let fits = |library: &&Library| {
            let mut text = format!("{} {} {}", library.id, library.name, library.words.join(" "));
            text.push(' ');
            text.push_str(self.language(&library.language).map_or("", |language| &language.name));
            has_all(&text, &words)
        };
        self.libraries().iter().filter(fits).collect()
    }

    /// What a message means: first the failures whose message stands in `query` (a person pasted what was printed), the
    /// longest first; then those in which every word of `query` is found. All of them when nothing is asked.
    pub fn explain(&self, query: &str) -> Vec<&ErrorMeaning> {
        let pasted = even(query);
        let (mut said, rest): (Vec<_>, Vec<_>) = self
            .meanings()
            .iter()
            .map(|meaning| (meaning, said_in(&pasted, meaning)))
            .partition(|(_, n)| *n > 0);
        // Stable: of two that fit equally well the more frequent one is first.
        said.sort_by_key(|(_, length)| std::cmp::Reverse(*length));
        let words = words(query);
        let others = rest.into_iter().filter(|(meaning, _)| has_all(&text_of(meaning), &words));
        said.into_iter().chain(others).map(|(meaning, _)| meaning).collect()
    }
}

/// How much of the pasted text is one of the messages of this failure.
fn said_in(pasted: &str, meaning: &ErrorMeaning) -> usize {
    let says = meaning.says.iter().map(|said| even(said)).filter(|said| said.len() >= TELLING);
    says.filter(|said| pasted.contains(said.as_str())).map(|said| said.len()).max().unwrap_or(0)
}

fn text_of(meaning: &ErrorMeaning) -> String {
    let texts = [&meaning.means, &meaning.next];
    let told = Tongue::ALL.into_iter().flat_map(|tongue| texts.map(|text| text.told_in(tongue)));
    let languages = meaning.languages.iter().map(String::as_str);
    meaning.says.iter().map(String::as_str).chain(languages).chain(told).collect::<Vec<_>>().join(" ")
}

fn words(query: &str) -> Vec<String> {
    even(query).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn has_all(text: &str, words: &[String]) -> bool {
    let text = even(text);
    words.iter().all(|word| text.contains(word))
}

/// Small letters and single spaces, and one kind of quote: what differs between a message and its copy.
fn even(text: &str) -> String {
    let small = text.to_lowercase().replace(['\'', '`', '“', '”', '‘', '’'], "\"");
    small.split_whitespace().collect::<Vec<_>>().join(" ")
}
