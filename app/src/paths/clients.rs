//! Which libraries a person looks at, and through which config var they connect, as it stands in the address.
//!
//! A pasted error message is never in it: such a message can hold a password.

/// What the page about clients shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClientsQuery {
    /// Ids of libraries, in the order they were chosen, each once.
    pub libraries: Vec<String>,
    /// The app whose config var is meant.
    pub app: Option<String>,
    /// The config var, for example `REDIS_URL`.
    pub var: Option<String>,
}

impl ClientsQuery {
    /// One library.
    pub fn of(library: &str) -> Self {
        Self { libraries: vec![library.to_owned()], ..Self::default() }
    }

    /// The same with one more library, or without it when it was there.
    #[must_use]
    pub fn toggled(mut self, library: &str) -> Self {
        let before = self.libraries.len();
        self.libraries.retain(|known| known != library);
        if self.libraries.len() == before {
            self.libraries.push(library.to_owned());
        }
        self
    }

    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let libraries = (!self.libraries.is_empty()).then(|| ("library", self.libraries.join(",")));
        let app = self.app.clone().map(|app| ("app", app));
        let var = self.var.clone().map(|var| ("var", var));
        libraries.into_iter().chain(app).chain(var).collect()
    }

    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let value = |of: &str| {
            pairs.iter().find(|(name, value)| name == of && !value.is_empty()).map(|(_, value)| value.clone())
        };
        let mut libraries: Vec<String> = Vec::new();
        for library in value("library").unwrap_or_default().split(',').filter(|library| !library.is_empty()) {
            if !libraries.iter().any(|known| known == library) {
                libraries.push(library.to_owned());
            }
        }
        Self { libraries, app: value("app"), var: value("var") }
    }
}
