//! Where a body did not fit.

/// Where a body did not fit what was expected. Holds no value from the body, since that may be a secret.
#[derive(Clone, Debug, PartialEq)]
pub struct Unreadable {
    /// JSON path, `.` for the whole.
    pub path: String,
    /// Our words.
    pub reason: String,
}

impl Unreadable {
    pub(super) fn at(path: &str, reason: &str) -> Self {
        Self { path: path.to_owned(), reason: reason.to_owned() }
    }

    /// The same seen from the list it is a row of.
    pub(super) fn inside(mut self, row: usize) -> Self {
        let below = if self.path == "." { "" } else { self.path.as_str() };
        self.path = if below.is_empty() { format!("[{row}]") } else { format!("[{row}].{below}") };
        self
    }

    /// A list whose rest cannot be asked for.
    pub(super) fn more() -> Self {
        Self::at(".", "there may be more rows than these, and the platform does not say how to ask for them")
    }
}
