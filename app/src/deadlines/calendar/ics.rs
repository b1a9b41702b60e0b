//! A calendar as a file (RFC 5545). Written here: the small crate for it folds lines one octet too late, and those that
//! are kept up bring a second library for dates. Another program's parser reads it in the tests.

use time::{Date, OffsetDateTime, UtcOffset, macros::format_description};

/// When an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A whole day, without a zone.
    Day(Date),
    /// A moment.
    At(OffsetDateTime),
    /// The same hours each week from this time on.
    Weekly { from: OffsetDateTime, to: OffsetDateTime },
}

/// One entry of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The same each time the same thing is saved: a calendar then takes the newer one instead of adding it.
    pub uid: String,
    pub slot: Slot,
    pub summary: String,
    pub description: String,
    /// A page about it.
    pub url: String,
}

/// Octets of a line, without its end.
const LONGEST: usize = 75;

/// The file. `saved` is when it was made.
pub fn calendar(name: &str, items: &[Item], saved: OffsetDateTime) -> String {
    let mut file = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//KVS Console//Deadlines//EN", "METHOD:PUBLISH"] {
        fold(&mut file, line);
    }
    fold(&mut file, &format!("X-WR-CALNAME:{}", text(name)));
    for item in items {
        fold(&mut file, "BEGIN:VEVENT");
        fold(&mut file, &format!("UID:{}", text(&item.uid)));
        fold(&mut file, &format!("DTSTAMP:{}", utc(saved)));
        for line in times(item.slot) {
            fold(&mut file, &line);
        }
        fold(&mut file, &format!("SUMMARY:{}", text(&item.summary)));
        fold(&mut file, &format!("DESCRIPTION:{}", text(&item.description)));
        fold(&mut file, &format!("URL:{}", address(&item.url)));
        // It says what happens; the person is not busy then.
        fold(&mut file, "TRANSP:TRANSPARENT");
        fold(&mut file, "END:VEVENT");
    }
    fold(&mut file, "END:VCALENDAR");
    file
}

fn times(slot: Slot) -> Vec<String> {
    match slot {
        Slot::Day(date) => {
            let mut lines = vec![format!("DTSTART;VALUE=DATE:{}", day(date))];
            lines.extend(date.next_day().map(|next| format!("DTEND;VALUE=DATE:{}", day(next))));
            lines
        }
        Slot::At(at) => vec![format!("DTSTART:{}", utc(at))],
        Slot::Weekly { from, to } => vec![
            format!("DTSTART:{}", utc(from)),
            format!("DTEND:{}", utc(to)),
            "RRULE:FREQ=WEEKLY".to_owned(),
        ],
    }
}

fn day(date: Date) -> String {
    date.format(format_description!("[year][month][day]")).unwrap_or_default()
}

fn utc(at: OffsetDateTime) -> String {
    let format = format_description!("[year][month][day]T[hour][minute][second]Z");
    at.to_offset(UtcOffset::UTC).format(format).unwrap_or_default()
}

/// A text as it may stand in a line. Signs that no text may hold are left out.
fn text(plain: &str) -> String {
    let mut escaped = String::with_capacity(plain.len());
    for sign in plain.replace("\r\n", "\n").chars() {
        match sign {
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            '\n' | '\r' => escaped.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// An address is no text: it is not escaped, and has nothing in it that would end its line.
fn address(url: &str) -> String {
    url.chars().filter(|sign| !sign.is_control() && !sign.is_whitespace()).collect()
}

/// Adds a line, in pieces that are short enough; a sign is never cut in two.
fn fold(file: &mut String, line: &str) {
    let mut left = LONGEST;
    for sign in line.chars() {
        if sign.len_utf8() > left {
            file.push_str("\r\n ");
            // The space that begins the next line counts.
            left = LONGEST - 1;
        }
        file.push(sign);
        left -= sign.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests;
