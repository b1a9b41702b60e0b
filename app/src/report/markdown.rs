//! A report as Markdown. What came from outside is escaped: it can be neither a link, a picture, markup nor a line of
//! its own.

use std::fmt::Write;

use super::{
    document::{Document, Entry, Group, Note, Sheet, Unread},
    utc,
};
use crate::{
    text::report as text,
    words::{addon::label, kvs::source},
};

/// The whole report.
pub fn markdown(document: &Document) -> String {
    let mut out = format!("# {}\n\n", escaped(&document.title));
    line(&mut out, &text::Made { at: &utc(document.made), version: &env!("CARGO_PKG_VERSION") }.text());
    document.about.iter().for_each(|about| line(&mut out, about));
    if !document.gaps.is_empty() {
        heading(&mut out, 2, &text::GAPS.to_string());
        document.gaps.iter().for_each(|gap| note(&mut out, gap));
    }
    if document.sheets.len() > 1 {
        overview(&mut out, &document.sheets);
    }
    document.sheets.iter().for_each(|one| sheet(&mut out, one));
    out
}

/// All add-ons in a table, the facts at the head of each.
fn overview(out: &mut String, sheets: &[Sheet]) {
    heading(out, 2, &text::OVERVIEW.to_string());
    let names = sheets.first().into_iter().flat_map(|sheet| sheet.key.iter().map(|key| escaped(&key.name)));
    let names: Vec<String> = std::iter::once(text::ADD_ON.to_string()).chain(names).collect();
    let _ = writeln!(out, "| {} |\n|{}", names.join(" | "), "---|".repeat(names.len()));
    for sheet in sheets {
        let cell = |key: &super::document::Key| match key.below.as_str() {
            "" => escaped(&key.value),
            below => format!("{} ({})", escaped(&key.value), escaped(below)),
        };
        let cells = std::iter::once(escaped(&sheet.name)).chain(sheet.key.iter().map(cell));
        let _ = writeln!(out, "| {} |", cells.collect::<Vec<_>>().join(" | "));
    }
}

fn sheet(out: &mut String, sheet: &Sheet) {
    heading(out, 2, &sheet.name);
    let _ = writeln!(out, "{}\n", escaped(&sheet.line));
    if !sheet.id.is_empty() {
        let _ = writeln!(out, "- **{}:** {}", text::ID, code(&sheet.id));
    }
    for key in &sheet.key {
        let below = if key.below.is_empty() { String::new() } else { format!(" ({})", escaped(&key.below)) };
        let _ = writeln!(out, "- **{}:** {}{below}", escaped(&key.name), escaped(&key.value));
    }
    heading(out, 3, &label::TO_DO.to_string());
    note(out, &sheet.verdict);
    if let Some(way) = &sheet.way {
        line(out, way);
    }
    if !sheet.findings.is_empty() {
        heading(out, 3, &text::FINDINGS.to_string());
        sheet.findings.iter().for_each(|finding| note(out, finding));
    }
    if !sheet.unread.is_empty() {
        heading(out, 3, &text::UNREAD.to_string());
        sheet.unread.iter().for_each(|one| unread(out, one));
    }
    sheet.groups.iter().for_each(|one| group(out, one));
}

fn group(out: &mut String, group: &Group) {
    heading(out, 3, &group.title);
    group.entries.iter().for_each(|one| entry(out, one));
}

fn entry(out: &mut String, entry: &Entry) {
    let codes = entry.codes.iter().map(|one| code(one));
    let value = Some(escaped(&entry.value)).filter(|value| !value.is_empty());
    let parts: Vec<String> = codes.chain(value).collect();
    let _ = writeln!(
        out,
        "- **{}:** {}{}",
        escaped(&entry.name),
        parts.join(" "),
        written(entry.source.as_ref(), None)
    );
}

fn note(out: &mut String, note: &Note) {
    let source = written(note.source.as_ref(), note.checked);
    let _ = writeln!(out, "- **{}** {}{source}", escaped(&note.title), escaped(&note.text));
}

fn unread(out: &mut String, unread: &Unread) {
    let id = unread.request_id.as_ref().map(|id| format!(" ({} {})", text::REQUEST_ID, code(id)));
    let _ =
        writeln!(out, "- **{}:** {}{}", escaped(&unread.what), escaped(&unread.why), id.unwrap_or_default());
}

fn written(of: Option<&kvs::Source>, checked: Option<time::Date>) -> String {
    let Some(of) = of else { return String::new() };
    let checked = checked.map(|date| format!(", {}", source::checked(date))).unwrap_or_default();
    // Addresses come from this program or its catalogue; whoever keeps the catalogue may err all the same.
    let url: String =
        of.url.chars().filter(|c| !c.is_whitespace() && !matches!(c, '(' | ')' | '<' | '>')).collect();
    format!(" ([{}]({url}){checked})", escaped(&of.title))
}

fn heading(out: &mut String, level: usize, title: &str) {
    let _ = writeln!(out, "\n{} {}\n", "#".repeat(level), escaped(title));
}

fn line(out: &mut String, text: &str) {
    let _ = writeln!(out, "- {}", escaped(text));
}

/// A text that is nothing but text.
pub fn escaped(text: &str) -> String {
    let letters: Vec<char> = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let at = |at: usize| letters.get(at).copied().unwrap_or(' ');
    let mut out = String::with_capacity(text.len());
    for (here, c) in letters.iter().copied().enumerate() {
        let before = if here == 0 { ' ' } else { at(here - 1) };
        let inside_word = before.is_alphanumeric() && at(here + 1).is_alphanumeric();
        let special = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '#' | '&' | '!' => true,
            // `REDIS_URL` is one word, and stays readable as it is.
            '_' => !inside_word,
            // What a reader would make a link of by itself.
            ':' => at(here + 1) == '/' && at(here + 2) == '/',
            '.' => here >= 3 && (1..=3).all(|back| at(here - back).eq_ignore_ascii_case(&'w')),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// A text as code, whatever is in it.
pub fn code(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() || c == '`' { ' ' } else { c }).collect();
    // A pipe would end a cell even inside of code.
    let text = text.replace('|', "¦");
    if text.trim().is_empty() { String::new() } else { format!("`{}`", text.trim()) }
}
