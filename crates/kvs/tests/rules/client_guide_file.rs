//! The guide that ships: complete in both languages, sourced, without a secret, and with code that reads the person's own
//! config var.

use std::collections::BTreeSet;

use kvs::{Blanks, ClientGuide, Source, Sureness, Tongue};

const FILE: &str = include_str!("../../../../public/clients.json");

fn guide() -> ClientGuide {
    ClientGuide::parse(FILE).unwrap()
}

fn blanks() -> Blanks {
    Blanks::new("CATALOG_CACHE_URL", "storefront", "redis-flat-1")
}

fn public(source: &Source) {
    assert!(!source.title.trim().is_empty(), "{source:?}");
    assert!(source.url.starts_with("https://") && !source.url.contains(' '), "{source:?}");
}

#[test]
fn every_entry_is_readable() {
    let guide = guide();
    assert_eq!(guide.problems(), []);
    assert!(guide.checked().is_some());
}

#[test]
fn the_libraries_people_ask_about_are_there() {
    let guide = guide();
    for id in [
        "redis-rb",
        "sidekiq",
        "rails-cache",
        "action-cable",
        "resque",
        "ioredis",
        "bullmq",
        "bull",
        "node-redis",
        "redis-py",
        "celery",
        "django-redis",
        "django-cache",
        "django-rq",
        "channels",
        "jedis",
        "lettuce",
        "spring-boot",
        "redisson",
        "go-redis",
        "redigo",
        "phpredis",
        "php-sessions",
        "predis",
        "laravel",
        "stackexchange-redis",
        "hiredis",
        "redis-cli",
        "redis-store",
    ] {
        assert!(guide.library(id).is_some(), "{id}");
    }
}

#[test]
fn every_library_says_what_to_set_its_trap_how_sure_we_are_where_it_is_written_and_how_to_check() {
    let guide = guide();
    let mut ids = BTreeSet::new();
    for library in guide.libraries() {
        let id = &library.id;
        assert!(ids.insert(id), "{id} is listed once");
        assert!(guide.language(&library.language).is_some(), "{id}: {}", library.language);
        assert!(library.versions.is_complete(), "{id}");
        assert!(!library.snippets.is_empty(), "{id}");
        assert!(
            library.snippets.iter().filter_map(|snippet| snippet.when.as_ref()).all(kvs::Text::is_complete)
        );
        assert!(
            library.snippets.len() == 1
                || library.snippets.iter().all(|snippet| snippet.when.is_some() || snippet.file.is_some()),
            "{id}: which is which"
        );
        assert!(!library.traps.is_empty() && library.traps.iter().all(kvs::Text::is_complete), "{id}");
        assert!(!library.sources.is_empty(), "{id}");
        library.sources.iter().for_each(public);
        assert!(!library.check.prints.is_empty(), "{id}");
        assert_eq!(library.tried_with.is_some(), library.sureness == Sureness::Tried, "{id}");
        assert!(library.beside.iter().all(|other| other != id && guide.library(other).is_some()), "{id}");
    }
}

#[test]
fn code_reads_the_url_from_the_config_var_it_is_told() {
    for library in guide().libraries() {
        let filled: Vec<String> =
            library.snippets.iter().map(|snippet| snippet.lines.filled(&blanks())).collect();
        let check = library.check.lines.filled(&blanks());
        // The name of an option of Flask-Caching's.
        let own = |text: &str| text.replace("CACHE_REDIS_URL", "").contains("REDIS_URL");
        assert!(
            library.snippets.iter().any(|snippet| snippet.lines.reads_config_var())
                || library.id == "hiredis",
            "{}",
            library.id
        );
        for text in filled.iter().chain([&check]) {
            assert!(!text.contains("{{") && !own(text), "{}: {text}", library.id);
            assert!(!text.contains('\t') || library.language == "go", "{}", library.id);
        }
    }
}

#[test]
fn no_text_holds_a_url_with_a_password_or_the_name_of_a_machine() {
    for scheme in ["redis://", "rediss://", "tls://", "tcp://"] {
        for (at, _) in FILE.match_indices(scheme) {
            let rest: String = FILE[at + scheme.len()..].chars().take(1).collect();
            assert!(
                !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == ':'),
                "{}",
                &FILE[at..at + 30]
            );
        }
    }
    for address in ["amazonaws", "127.0.0.1"] {
        assert!(!FILE.contains(address), "{address}");
    }
}

#[test]
fn verification_is_never_turned_off_for_the_whole_program() {
    for library in guide().libraries() {
        for snippet in &library.snippets {
            let text = snippet.lines.filled(&blanks());
            for global in
                ["NODE_TLS_REJECT_UNAUTHORIZED", "ServicePointManager", "setDefault", "PYTHONHTTPSVERIFY"]
            {
                assert!(!text.contains(global), "{}: {global}", library.id);
            }
        }
    }
}

#[test]
fn every_message_has_a_meaning_and_a_next_step_in_both_languages() {
    let guide = guide();
    let mut ids = BTreeSet::new();
    for meaning in guide.meanings() {
        assert!(ids.insert(&meaning.id), "{}", meaning.id);
        assert!(!meaning.says.is_empty() && meaning.says.iter().all(|said| said.len() > 5), "{}", meaning.id);
        assert!(meaning.means.is_complete() && meaning.next.is_complete(), "{}", meaning.id);
        assert!(meaning.languages.iter().all(|id| guide.language(id).is_some()), "{}", meaning.id);
    }
}

#[test]
fn japanese_is_japanese_and_english_is_not() {
    let is_japanese = |c: char| ('\u{3000}'..='\u{9fff}').contains(&c);
    for library in guide().libraries() {
        for text in library.traps.iter().chain([&library.versions]) {
            assert!(text.told_in(Tongue::Japanese).contains(is_japanese), "{}", library.id);
            assert!(!text.told_in(Tongue::English).contains(is_japanese), "{}", library.id);
        }
    }
}
