//! Where an upgrade is, as it stands in its address.

/// The target and the step a person looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpgradeQuery {
    /// The target version line, for example `9.1`.
    pub to: Option<String>,
    /// The step's slug, for example `checks`. The platform's truth decides where the upgrade really is; this only
    /// says what the person looks at.
    pub step: Option<String>,
}

impl UpgradeQuery {
    /// Towards one version.
    pub fn to(version: &str) -> Self {
        Self { to: Some(version.to_owned()), step: None }
    }

    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let to = self.to.clone().map(|to| ("to", to));
        let step = self.step.clone().map(|step| ("step", step));
        to.into_iter().chain(step).collect()
    }

    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let value =
            |of: &str| pairs.iter().find(|(name, v)| name == of && !v.is_empty()).map(|(_, v)| v.clone());
        Self { to: value("to"), step: value("step") }
    }
}
