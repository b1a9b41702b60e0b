//! The table, as it is printed and as it stands in docs/performance.md.

use std::fmt::Write;

use crate::row::{Amount, Row, Wanted};

const HEADS: [&str; 6] = ["figure", "the console", "held against", "that one's", "ratio", "wanted"];

/// The rows as a table in Markdown, its columns aligned.
pub fn markdown(rows: &[Row]) -> String {
    let lines: Vec<[String; 6]> = rows.iter().map(cells).collect();
    let mut wide = HEADS.map(str::len);
    for line in &lines {
        for (wide, cell) in wide.iter_mut().zip(line) {
            *wide = (*wide).max(cell.chars().count());
        }
    }
    let line = |cells: [&str; 6]| {
        let cells: Vec<String> =
            cells.iter().zip(wide).map(|(cell, wide)| format!(" {cell:wide$} ")).collect();
        format!("|{}|\n", cells.join("|"))
    };
    let mut table = line(HEADS);
    let _ = writeln!(table, "|{}|", wide.map(|wide| "-".repeat(wide + 2)).join("|"));
    for cells in &lines {
        table += &line(cells.each_ref().map(String::as_str));
    }
    table
}

fn cells(row: &Row) -> [String; 6] {
    let console = match &row.console {
        Ok(amount) => told(*amount),
        Err(why) => format!("not measured: {}", why.replace('|', "/").replace('\n', " ")),
    };
    let (what, other) =
        row.beside.as_ref().map(|(what, amount)| (what.clone(), told(*amount))).unwrap_or_default();
    [row.figure.clone(), console, what, other, ratio(row), wanted(row)]
}

fn ratio(row: &Row) -> String {
    match (row.ratio(), row.wanted) {
        (None, _) => String::new(),
        (Some(ratio), _) if ratio > 0.0 && ratio < 0.1 => format!("1 / {:.0}", 1.0 / ratio),
        (Some(ratio), _) => format!("{ratio:.2}"),
    }
}

fn wanted(row: &Row) -> String {
    let wanted = match row.wanted {
        Wanted::AtMost(times) => format!("at most {times:.2}"),
        Wanted::TimesLess(times) => format!("at most 1 / {times:.0}"),
        Wanted::Reported => return String::new(),
    };
    match row.is_reached() {
        Some(true) => format!("{wanted}: reached"),
        Some(false) => format!("{wanted}: **missed**"),
        None => wanted,
    }
}

/// With its unit.
pub fn told(amount: Amount) -> String {
    match amount {
        Amount::Bytes(bytes) if bytes.abs() >= 10_000_000.0 => format!("{:.1} MB", bytes / 1e6),
        Amount::Bytes(bytes) => format!("{:.1} kB", bytes / 1e3),
        Amount::Millis(millis) if millis >= 60_000.0 => format!("{:.1} min", millis / 60_000.0),
        Amount::Millis(millis) if millis >= 1_000.0 => format!("{:.2} s", millis / 1e3),
        Amount::Millis(millis) => format!("{millis:.0} ms"),
        Amount::Count(count) => format!("{count:.0}"),
    }
}
