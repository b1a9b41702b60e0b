//! What the browser does with a file of texts.

/// The texts by number, of the strings in the file of this name; `None` when they are another file's.
pub fn unpacked(mut file: Vec<String>, name: &str) -> Option<Vec<String>> {
    if file.first().is_none_or(|first| first != name) {
        return None;
    }
    file.remove(0);
    Some(file)
}
