//! What a report is about and how it is shown, as it stands in its address.

use super::FleetQuery;

/// A report's options.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportQuery {
    /// Which add-ons, in which order; of no matter in the report of one.
    pub fleet: FleetQuery,
    pub form: Form,
    /// Whether an account's report asks for what the list does not need: settings, windows, earlier maintenances.
    pub whole: bool,
}

/// How a report is shown on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    #[default]
    Page,
    Markdown,
    Json,
}

impl Form {
    pub const ALL: [Self; 3] = [Self::Page, Self::Markdown, Self::Json];

    /// Its word in the address.
    pub fn word(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Markdown => "markdown",
            Self::Json => "json",
        }
    }
}

impl ReportQuery {
    /// Of what a list leaves over.
    pub fn of(fleet: FleetQuery) -> Self {
        Self { fleet, ..Self::default() }
    }

    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let form = (self.form != Form::default()).then(|| ("as", self.form.word().to_owned()));
        let whole = self.whole.then(|| ("with", "everything".to_owned()));
        self.fleet.pairs().into_iter().chain(form).chain(whole).collect()
    }

    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let value = |of: &str| pairs.iter().find(|(name, _)| name == of).map(|(_, value)| value.as_str());
        let form = value("as").and_then(|word| Form::ALL.into_iter().find(|form| form.word() == word));
        Self {
            fleet: FleetQuery::read(pairs),
            form: form.unwrap_or_default(),
            whole: value("with") == Some("everything"),
        }
    }
}
