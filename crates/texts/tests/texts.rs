//! Texts, as the people who write them and the people who read them know them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{fs, path::Path};

use texts::{Catalogue, Category, Packed, Problem, Speech, Value, fill, parse, unpacked};

struct English;

impl Speech for English {
    fn number(&self, number: i64) -> String {
        number.to_string()
    }

    fn category(&self, number: i64) -> Category {
        if number == 1 { Category::One } else { Category::Other }
    }
}

fn folder(name: &str, files: &[(&str, &str)]) -> std::path::PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&root);
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

fn problems(name: &str, files: &[(&str, &str)]) -> Vec<String> {
    Catalogue::read(&folder(name, files), &["en", "ja"])
        .err()
        .unwrap_or_default()
        .iter()
        .map(Problem::to_string)
        .collect()
}

#[test]
fn values_are_put_where_they_belong() {
    let filled = |text: &str, values: &[Value<'_>]| fill(text, values, &English);
    assert_eq!(filled("{_1} of {_0}", &[Value::Name(&"two"), Value::Name(&"one")]), "one of two");
    let days = "{_0, plural, =0 {No day} one {# day is} other {# days are}} left";
    assert_eq!(filled(days, &[Value::Number(0)]), "No day left");
    assert_eq!(filled(days, &[Value::Number(1)]), "1 day is left");
    assert_eq!(filled(days, &[Value::Number(26)]), "26 days are left");
    let inside = "{_0,plural,one{one app, {_1}}other{# apps, {_1} first}}.";
    assert_eq!(filled(inside, &[Value::Number(3), Value::Name(&"acme")]), "3 apps, acme first.");
    assert_eq!(filled("it's {_0} '{'x'}' #", &[Value::Name(&"so")]), "it's so {x} #");
}

#[test]
fn a_text_that_is_none_says_why() {
    for (text, why) in [
        ("{app", "is not closed"),
        ("app}", "closes nothing"),
        ("{}", "is no name"),
        ("{App}", "is no name"),
        ("{n, select, a {b}}", "neither a name nor a plural"),
        ("{n, plural, one {x}}", "does not end with other"),
        ("{n, plural, few {x} other {y}}", "is no branch"),
    ] {
        let said = parse(text).expect_err(text).to_string();
        assert!(said.contains(why), "{text}: {said}");
    }
}

fn texts_of(packed: &Packed) -> Vec<String> {
    unpacked(serde_json::from_str(&packed.json).unwrap(), &packed.name).unwrap()
}

#[test]
fn what_is_complete_is_packed_and_named() {
    let root = folder(
        "complete",
        &[
            ("en/shell.toml", "title = 'Home'\nbraces = \"as '{'it'}' stands\"\n"),
            ("ja/shell.toml", "title = 'ホーム'\nbraces = 'それ'\n"),
            ("en/fleet/rows.toml", "shown = '{shown, plural, one {# row} other {# rows}} of {page}'\n"),
            ("ja/fleet/rows.toml", "shown = '{page} の {shown} 行'\n"),
        ],
    );
    let catalogue = Catalogue::read(&root, &["en", "ja"]).unwrap();
    let packed = catalogue.packed();
    assert_eq!(
        texts_of(&packed[0].rest),
        ["{_1,plural,one{# row}other{# rows}} of {_0}", "as {it} stands", "Home"]
    );
    assert_eq!(texts_of(&packed[1].rest), ["{_0} の {_1} 行", "それ", "ホーム"]);
    let name = &packed[1].rest.name;
    assert!(name.starts_with("ja-rest-") && name.ends_with(".json"), "{name}");
    assert!(texts_of(&packed[0].first).is_empty());
    let another = serde_json::from_str(&packed[0].rest.json).unwrap();
    assert_eq!(unpacked(another, name), None, "another file's texts are none of this one");
    assert_eq!(unpacked(Vec::new(), name), None);

    let rust = catalogue.rust();
    assert!(rust.contains("pub(crate) const TITLE: crate::text::Message"), "{rust}");
    assert!(rust.contains("pub(crate) shown: i64"), "{rust}");
    assert!(rust.contains("pub(crate) page: &'a dyn std::fmt::Display"), "{rust}");
}

#[test]
fn what_is_shown_first_is_a_file_of_its_own_and_keeps_its_numbers() {
    let files = [
        ("first.toml", "subjects = ['shell']"),
        ("en/fleet/rows.toml", "shown = 'All'\n"),
        ("en/shell.toml", "title = 'Home'\n"),
        ("en/upgrade.toml", "title = 'Upgrade'\n"),
    ];
    let packed = Catalogue::read(&folder("first", &files), &["en"]).unwrap().packed();
    assert_eq!(texts_of(&packed[0].first), ["", "Home"]);
    assert_eq!(texts_of(&packed[0].rest), ["All", "", "Upgrade"]);

    let misspelt = [("first.toml", "subjects = ['shel']"), ("en/shell.toml", "title = 'Home'\n")];
    let problems = Catalogue::read(&folder("misspelt", &misspelt), &["en"]).unwrap_err();
    assert!(problems[0].to_string().contains("“shel” is no subject"), "{problems:?}");
}

#[test]
fn a_renamed_or_moved_text_gives_the_files_new_names() {
    let named = |name: &str, files: &[(&str, &str)]| {
        Catalogue::read(&folder(name, files), &["en"]).unwrap().packed()[0].rest.name.clone()
    };
    let one = named("one", &[("en/a.toml", "keep = 'Keep'\ndestroy = 'Destroy'\n")]);
    assert_eq!(one, named("same", &[("en/a.toml", "destroy = 'Destroy'\nkeep = 'Keep'\n")]));
    assert_ne!(one, named("renamed", &[("en/a.toml", "keep_it = 'Keep'\ndestroy = 'Destroy'\n")]));
    assert_ne!(one, named("moved", &[("en/b.toml", "keep = 'Keep'\ndestroy = 'Destroy'\n")]));
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let said = problems(
        "wrong",
        &[
            (
                "en/a.toml",
                "both = 'Both'\nonly_here = 'x'\nother_values = '{app}'\nempty = ' '\nbroken = '{'\n",
            ),
            ("ja/a.toml", "both = '両方'\nother_values = '{addon}'\nempty = 'x'\nbroken = 'x'\n"),
            ("en/b.toml", "Title = 'x'\nnumber = 1\n"),
            ("ja/b.toml", "no toml"),
        ],
    );
    for wanted in [
        "ja/a.toml: only_here: is missing",
        "ja/a.toml: other_values: is filled with {addon}, in the first language with {app}",
        "en/a.toml: empty: is empty",
        "en/a.toml: broken: the brace",
        "en/b.toml: “Title” is no key",
        "en/b.toml: “number” is no text",
        "ja/b.toml: is no TOML",
    ] {
        assert!(said.iter().any(|said| said.starts_with(wanted)), "{wanted} is not in\n{}", said.join("\n"));
    }
}

#[test]
fn a_language_without_a_folder_is_told() {
    assert!(
        problems("folder", &[("en/a.toml", "a = 'A'\n")])
            .iter()
            .any(|said| said.starts_with("ja: cannot be read"))
    );
}
