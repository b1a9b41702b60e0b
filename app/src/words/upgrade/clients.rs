//! Which client libraries are in use and which of them are ready, as the person said.

use upgrade::{ClientLibrary, Clients, NoneNamed};

use crate::{text::upgrade::clients as text, words::list};

pub(crate) use crate::text::upgrade::clients::{
    NONE_IN_USE, NONE_OR_NOT_KNOWN, NOT_KNOWN, REPORT_TITLE, TITLE, WHY,
};

/// The entry of the journal.
pub fn entry(clients: &Clients) -> String {
    match clients.none_named {
        Some(NoneNamed::NoneInUse) => text::ENTRY_NONE_IN_USE.into(),
        Some(NoneNamed::NotKnown) => text::ENTRY_NOT_KNOWN.into(),
        None if clients.libraries.is_empty() => text::ENTRY_TAKEN_BACK.into(),
        None => {
            let libraries: Vec<String> = clients.libraries.iter().map(in_short).collect();
            text::EntryNamed { libraries: &list(&libraries) }.text()
        }
    }
}

fn in_short(library: &ClientLibrary) -> String {
    match library.ready {
        true => text::LibraryReady { library: &library.title }.text(),
        false => text::LibraryNotReady { library: &library.title }.text(),
    }
}

/// What a report says of them, a line each.
pub fn lines(clients: &Clients) -> Vec<String> {
    match clients.none_named {
        Some(NoneNamed::NoneInUse) => vec![text::REPORT_NONE_IN_USE.into()],
        Some(NoneNamed::NotKnown) => vec![text::REPORT_NOT_KNOWN.into()],
        None if clients.libraries.is_empty() => vec![text::NOTHING_SAID.into()],
        None => clients.libraries.iter().map(in_report).collect(),
    }
}

fn in_report(library: &ClientLibrary) -> String {
    match library.ready {
        true => text::ReportReady { library: &library.title }.text(),
        false => text::ReportNotReady { library: &library.title }.text(),
    }
}

/// The box to tick.
pub fn ready(title: &str) -> String {
    text::Ready { library: &title }.text()
}

/// What opens the guide to one library.
pub fn set_up(title: &str) -> String {
    text::SetUp { library: &title }.text()
}

/// How many of the named are ready; nothing where none is named.
pub fn counted(clients: &Clients) -> Option<String> {
    let named = clients.libraries.len();
    let ready = named.saturating_sub(clients.not_ready().count());
    (named > 0).then(|| text::Counted { ready: &ready, named: &named }.text())
}

/// What is worth a warning before TLS turns on: a title, and what it means.
pub fn warning(clients: &Clients) -> Option<(String, String)> {
    if clients.none_named == Some(NoneNamed::NotKnown) {
        return Some((text::NOT_KNOWN_TITLE.into(), text::NOT_KNOWN_MEANS.into()));
    }
    let open: Vec<String> = clients.not_ready().map(|library| library.title.clone()).collect();
    let means = || text::NotReadyMeans { libraries: &list(&open) }.text();
    (!open.is_empty()).then(|| (text::NOT_READY_TITLE.into(), means()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clients() -> Clients {
        let mut clients = Clients::default();
        clients.toggle("sidekiq", "Sidekiq");
        clients.toggle("redis-py", "redis-py");
        clients.set_ready("sidekiq", true);
        clients
    }

    #[test]
    fn each_library_is_told_with_whether_it_is_ready() {
        let told = "You named these client libraries: Sidekiq (ready) and redis-py (not ready).";
        assert_eq!(entry(&clients()), told);
        let lines = lines(&clients());
        assert_eq!(
            lines,
            ["Sidekiq: ready for TLS, as the person said", "redis-py: not ready, as the person said"]
        );
        assert_eq!(counted(&clients()).as_deref(), Some("1 of 2 ready."));
    }

    #[test]
    fn what_is_not_ready_or_not_known_is_a_warning() {
        assert!(warning(&clients()).is_some_and(|(_, means)| means.contains("redis-py")));
        let mut ready = clients();
        ready.set_ready("redis-py", true);
        assert_eq!(warning(&ready), None);
        ready.set_none_named(Some(NoneNamed::NotKnown));
        assert!(warning(&ready).is_some());
        ready.set_none_named(Some(NoneNamed::NoneInUse));
        assert_eq!(warning(&ready), None);
    }
}
