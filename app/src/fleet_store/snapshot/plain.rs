//! The one door through which texts get into a snapshot.

/// Longer than any name, version or time; what is longer is something else.
const LONGEST: usize = 200;

/// Whether a text is the kind that is kept: a name, a version, a time, a word. Nothing of these holds an address, and
/// only addresses and what begins like a token hold secrets; control characters separate texts in a snapshot.
pub fn is_plain(text: &str) -> bool {
    text.len() <= LONGEST
        && !text.bytes().any(|byte| byte == b'@' || byte.is_ascii_control())
        && !text.contains("://")
        && !text.contains("HRKU-")
}

/// A line of these texts; nothing when one of them is not to be kept.
pub fn line(into: &mut String, kind: char, texts: &[&str]) {
    if !texts.iter().all(|text| is_plain(text)) {
        return;
    }
    into.push(kind);
    for text in texts {
        into.push('\t');
        into.push_str(text);
    }
    into.push('\n');
}
