//! The Rust names by which the console calls its texts.

use std::{collections::BTreeMap, fmt::Write};

use crate::{Catalogue, Message, names::Kind};

/// A module for each folder and file.
#[derive(Default)]
struct Module<'c> {
    modules: BTreeMap<&'c str, Module<'c>>,
    /// Number, key, message.
    messages: Vec<(usize, &'c str, &'c Message)>,
}

impl Catalogue {
    /// Source for the module in which `Message`, `Value` and `told` are: a module for each folder and file, in it a
    /// constant for each text that is filled with nothing, and a struct with the values for each other.
    pub fn rust(&self) -> String {
        let mut root = Module::default();
        for (number, (place, message)) in self.messages.iter().enumerate() {
            let module =
                place.file.iter().fold(&mut root, |module, name| module.modules.entry(name).or_default());
            module.messages.push((number, &place.key, message));
        }
        let mut source = String::new();
        root.write(&mut source);
        source
    }

    /// Source for a constant `AT_HAND`: the texts of the file `subject`, each by its number with one for each language.
    /// They are part of the console itself: what is said before any texts are fetched, or when they cannot be.
    pub fn at_hand(&self, subject: &str) -> String {
        let rows: Vec<String> = self
            .messages
            .iter()
            .enumerate()
            .filter(|(_, (place, _))| place.file == [subject])
            .map(|(number, (_, message))| format!("({number}, {:?})", message.texts))
            .collect();
        let languages = self.languages.len();
        format!(
            "pub(crate) const AT_HAND: [(u16, [&str; {languages}]); {}] = [{}];",
            rows.len(),
            rows.join(", ")
        )
    }
}

impl Module<'_> {
    fn write(&self, source: &mut String) {
        for (name, module) in &self.modules {
            let _ = writeln!(source, "pub(crate) mod {name} {{");
            module.write(source);
            let _ = writeln!(source, "}}");
        }
        for (number, key, message) in &self.messages {
            let english = message.texts.first().map_or("", String::as_str);
            let shown = english.split_whitespace().collect::<Vec<_>>().join(" ");
            let _ = writeln!(source, "#[doc = {:?}]", format!("`{}`", shown.replace('`', "'")));
            if message.names.is_empty() {
                let _ = writeln!(
                    source,
                    "pub(crate) const {}: crate::text::Message = crate::text::Message::numbered({number});",
                    key.to_uppercase()
                );
            } else {
                filled(source, *number, key, message);
            }
        }
    }
}

fn filled(source: &mut String, number: usize, key: &str, message: &Message) {
    let name = camel(key);
    let borrows = message.names.values().any(|kind| *kind == Kind::Name);
    let (lifetime, elided) = if borrows { ("<'a>", "<'_>") } else { ("", "") };
    let fields: Vec<(&str, &str, &str)> = message
        .names
        .iter()
        .map(|(name, kind)| match kind {
            Kind::Name => (name.as_str(), "&'a dyn std::fmt::Display", "Name"),
            Kind::Number => (name.as_str(), "i64", "Number"),
        })
        .collect();
    let _ = writeln!(source, "#[derive(Clone, Copy)] pub(crate) struct {name}{lifetime} {{");
    for (field, kind, _) in &fields {
        let _ = writeln!(source, "pub(crate) {field}: {kind},");
    }
    let values: Vec<String> =
        fields.iter().map(|(field, _, kind)| format!("crate::text::Value::{kind}(self.{field})")).collect();
    let _ = writeln!(
        source,
        "}}
        impl {name}{elided} {{
            /// In the language of the page.
            pub(crate) fn text(&self) -> String {{ crate::text::told({number}, &[{values}]) }}
        }}
        impl std::fmt::Display for {name}{elided} {{
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{ f.write_str(&self.text()) }}
        }}
        impl From<{name}{elided}> for String {{
            fn from(told: {name}{elided}) -> Self {{ told.text() }}
        }}",
        values = values.join(", "),
    );
}

fn camel(key: &str) -> String {
    key.split('_')
        .map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect::<String>())
        })
        .collect()
}
