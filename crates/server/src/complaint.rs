//! Why the server does not start, in one line a person can act on.

use std::fmt;

/// One line: what is wrong and what to do about it. Printed on standard error before the program
/// ends with [`Complaint::EXIT_CODE`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint(String);

impl Complaint {
    /// The exit code of a program that was started with something it cannot do.
    pub const EXIT_CODE: u8 = 2;

    /// Line breaks in `text` become spaces, so that one complaint stays one line.
    #[must_use]
    pub fn new(text: impl AsRef<str>) -> Self {
        let words: Vec<&str> = text.as_ref().split_whitespace().collect();
        Self(words.join(" "))
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Complaint {}

#[cfg(test)]
mod tests {
    use super::Complaint;

    #[test]
    fn a_complaint_is_one_line() {
        let complaint = Complaint::new("error: no\n\n  such thing\n");
        assert_eq!(complaint.to_string(), "error: no such thing");
    }
}
