//! What the browser does with a file of texts.

/// The texts by number in the file of this name; `None` when it is another file, whatever that is.
pub fn unpacked<'a>(file: &'a str, name: &str) -> Option<Vec<&'a str>> {
    let mut lines = file.split('\n');
    (lines.next() == Some(name)).then(|| lines.collect())
}
