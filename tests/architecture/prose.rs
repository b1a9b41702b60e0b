//! What a person reads is in the catalogue of texts (`app/texts`), in every language; code holds none of it.

use std::str::FromStr;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::sources::sources;

/// Literals that look like prose and are none, each where it may stand. A new one is added here on purpose.
const NO_PROSE: &[(&str, &str)] = &[
    // Selectors.
    ("app/src/browser/controls.rs", "main button, main a.button"),
    ("app/src/browser/keyboard.rs", "input, textarea, select"),
    // Names of classes that are chosen by code; those that stand behind `class=` are known as such.
    ("app/src/deadlines/picture.rs", "timeline-"),
    ("app/src/deadlines/sign.rs", "due-sign is-"),
    ("app/src/fleet/action_cell.rs", "button "),
    ("app/src/ui/button.rs", "button "),
    // Names of products.
    ("app/src/words/upgrade/bystander.rs", "Heroku Scheduler"),
    ("app/src/words/upgrade/bystander.rs", "Advanced Scheduler"),
    // What is typed once a command has opened the store.
    ("app/src/words/upgrade/fork/question.rs", "  INFO keyspace"),
    // Ids.
    ("app/src/paste/field.rs", "paste-help paste-complaint"),
    // What add-on services call themselves.
    ("app/src/words/upgrade/bystander.rs", "Heroku Scheduler"),
    ("app/src/words/upgrade/bystander.rs", "Advanced Scheduler"),
    // Who wrote a calendar: the same in every language.
    ("app/src/deadlines/calendar/ics.rs", "PRODID:"),
    // The stand-in for the browser's Intl, outside of a browser.
    ("app/src/browser/zone/plain.rs", ""),
];

/// Said the same in every language: what is typed into a terminal.
const COMMANDS: &[&str] = &["heroku ", "curl "];

/// Two words or more, or a letter that English does not have. The pieces that `format!` fills count for nothing.
fn is_prose(text: &str) -> bool {
    let mut plain = String::new();
    let mut depth = 0_usize;
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    let is_word = |word: &&str| {
        let word = word.trim_end_matches(['.', ',', ':', ';', '!', '?', '…', '’', '”', ')']);
        word.len() > 1
            && word.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '\'' | '’' | '-'))
    };
    let words: Vec<&str> = plain.split_whitespace().collect();
    let two = words.windows(2).any(|pair| pair.iter().all(is_word));
    two || plain.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii())
}

/// The texts of the string literals in `tokens`, but for those of attributes, of tests, of classes and of links' kinds.
fn literals(tokens: TokenStream, found: &mut Vec<String>) {
    let mut rest = tokens.into_iter().peekable();
    let mut before = String::new();
    let mut skips_item = false;
    while let Some(token) = rest.next() {
        match &token {
            TokenTree::Punct(sign) if sign.as_char() == '#' => {
                if matches!(rest.peek(), Some(TokenTree::Punct(bang)) if bang.as_char() == '!') {
                    rest.next();
                }
                if let Some(TokenTree::Group(group)) =
                    rest.next_if(|next| matches!(next, TokenTree::Group(_)))
                {
                    let attribute = group.stream().to_string().replace(' ', "");
                    skips_item |= attribute.starts_with("cfg(test)") || attribute == "test";
                }
            }
            TokenTree::Punct(sign) if sign.as_char() == ';' => skips_item = false,
            TokenTree::Group(group) => {
                let is_body = group.delimiter() == Delimiter::Brace;
                // The pieces of a time are a code of its own; what a test or an assertion says is for programmers.
                let is_code =
                    ["format_description", "debug_assert", "assert", "unreachable"].contains(&&*before);
                if !skips_item && !is_code {
                    literals(group.stream(), found);
                }
                skips_item &= !is_body;
            }
            TokenTree::Literal(literal) if !skips_item && !matches!(&*before, "class=" | "rel=") => {
                found.extend(text_of(&literal.to_string()));
            }
            _ => {}
        }
        before = match &token {
            TokenTree::Punct(sign) if sign.as_char() == '=' && matches!(&*before, "class" | "rel") => {
                before + "="
            }
            TokenTree::Punct(sign) if sign.as_char() == '!' => before,
            other => other.to_string(),
        };
    }
}

/// What stands between the quotes of a string literal; `None` for numbers, characters and bytes.
fn text_of(literal: &str) -> Option<String> {
    let text = literal.trim_start_matches(['r', '#']).strip_prefix('"')?;
    Some(text.trim_end_matches('#').strip_suffix('"')?.to_owned())
}

fn is_of_tests(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    path.contains("/tests/")
        || name.ends_with("_tests.rs")
        || matches!(name, "tests.rs" | "golden.rs" | "samples.rs" | "proof.rs")
}

fn is_excepted(path: &str, text: &str) -> bool {
    COMMANDS.iter().any(|command| text.starts_with(command))
        || NO_PROSE.iter().any(|(file, start)| path == *file && text.starts_with(start))
}

#[test]
fn what_a_person_reads_is_in_the_catalogue_and_not_in_the_code() {
    let mut offending = Vec::new();
    for source in sources() {
        if !source.path.starts_with("app/src/") || !source.path.ends_with(".rs") || is_of_tests(&source.path)
        {
            continue;
        }
        let tokens = TokenStream::from_str(&source.text).expect("the app's code is Rust");
        let mut found = Vec::new();
        literals(tokens, &mut found);
        for text in found.into_iter().filter(|text| is_prose(text) && !is_excepted(&source.path, text)) {
            offending.push(format!("{}: “{text}”", source.path));
        }
    }
    assert!(
        offending.is_empty(),
        "these belong into app/texts, in every language:\n{}",
        offending.join("\n")
    );
}

#[test]
fn prose_is_told_from_code() {
    for prose in
        ["No add-ons", "Could not read {what}: {cause}", "読み込み中", "{count} of them left", "See there."]
    {
        assert!(is_prose(prose), "{prose}");
    }
    for code in
        ["GET", "redis:info", "a/b {c}", "{name} {line}", "input, [type]", "text/plain; charset=utf-8", " · "]
    {
        assert!(!is_prose(code), "{code}");
    }
}

#[test]
fn literals_of_tests_attributes_and_classes_are_left_out() {
    let code = r##"
        /// Said to programmers.
        #[doc = "and this"]
        fn page() { view! { <p class="button primary" title="one two">"three four"</p> } }
        #[cfg(test)]
        mod tests { const SAID: &str = "five six"; }
        const SAID: &str = r#"seven "eight" nine"#;
        fn more() { assert!(is(), "ten eleven"); }
    "##;
    let mut found = Vec::new();
    literals(TokenStream::from_str(code).unwrap(), &mut found);
    assert_eq!(found, ["one two", "three four", r#"seven "eight" nine"#]);
}
