//! An upgrade as a file, so that another browser or another person can take it over.

mod names;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Pace, Run, Saved};

/// What the file calls itself.
const FORMAT: &str = "kvs-console-journal";
/// The format this program writes; it reads this and everything before.
const VERSION: u64 = 1;
/// Far beyond any real upgrade, in bytes: a journal of a thousand entries has about 300 kB. No more of a file needs to
/// be read than one byte beyond.
pub const LARGEST_FILE: usize = 4 * 1024 * 1024;
const MOST_ENTRIES: usize = 20_000;

/// Why a file cannot be taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is something else.
    NotAJournal,
    /// A later version of the console wrote it.
    Newer { version: u64 },
    /// The end is missing.
    CutOff,
    /// It calls itself a journal and does not read as one; the reader's words about the place.
    Damaged { place: String },
    /// More than any upgrade comes to.
    TooLarge,
    /// A field that must be a name holds something else. Names end up in commands a person copies.
    Odd { field: String },
}

/// The file. The commands are for people who open it without the console.
#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u64,
    restore: Vec<String>,
    #[serde(flatten)]
    saved: &'a Saved,
}

/// Writes an upgrade as JSON: its format and version first, then the commands that put back what is changed, then
/// what [`Saved`] holds. No secret is in it, and nothing that says who wrote it.
pub fn write_file(saved: &Saved) -> String {
    let run = Run::take_up(saved.clone(), Pace::REAL, saved.intent.made_at);
    let file = File { format: FORMAT, version: VERSION, restore: run.restore_commands(), saved };
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// Reads what [`write_file`] wrote, and what the console saved before there was a format. Whatever comes, it is read
/// to an end. Entries of a version in between are kept as they are, see [`Journal::foreign`](crate::Journal::foreign).
///
/// # Errors
/// Why it cannot be taken over.
pub fn read_file(bytes: &[u8]) -> Result<Saved, Unfit> {
    if bytes.len() > LARGEST_FILE {
        return Err(Unfit::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let value: Value = serde_json::from_slice(bytes).map_err(|error| broken(bytes, &error))?;
    let Value::Object(fields) = &value else { return Err(Unfit::NotAJournal) };
    match fields.get("format") {
        Some(format) if format == FORMAT => match fields.get("version").and_then(Value::as_u64) {
            Some(0) | None => return Err(Unfit::Damaged { place: "version".to_owned() }),
            Some(version) if version > VERSION => return Err(Unfit::Newer { version }),
            Some(_) => {}
        },
        // Saved by the console before there was a format.
        None if fields.contains_key("intent") && fields.contains_key("journal") => {}
        _ => return Err(Unfit::NotAJournal),
    }
    let saved = Saved::deserialize(&value).map_err(|error| Unfit::Damaged { place: place(&error) })?;
    if saved.journal.entries().len() > MOST_ENTRIES {
        return Err(Unfit::TooLarge);
    }
    names::check(&saved).map_err(|field| Unfit::Odd { field })?;
    Ok(saved)
}

/// What is no JSON may be one of ours that was cut off or changed on its way.
fn broken(bytes: &[u8], error: &serde_json::Error) -> Unfit {
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(512)).unwrap_or_default()).into_owned();
    match (head.contains(FORMAT), error.is_eof()) {
        (true, true) => Unfit::CutOff,
        (true, false) => Unfit::Damaged { place: place(error) },
        (false, _) => Unfit::NotAJournal,
    }
}

/// The reader's words without what it found: that is somebody else's text, and may be anything.
fn place(error: &serde_json::Error) -> String {
    let said = error.to_string();
    match said.rsplit_once(", expected") {
        Some((_, expected)) => format!("expected{expected}"),
        None => said,
    }
}
