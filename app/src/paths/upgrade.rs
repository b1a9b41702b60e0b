//! Where an upgrade is, as it stands in its address.

/// What is done, with which target or plan, and the step a person looks at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UpgradeQuery {
    pub by: Way,
    /// The target version line, for example `9.1`. A fork has none: it gets the newest there is.
    pub to: Option<String>,
    /// The plan of the fork, for example `premium-1`.
    pub plan: Option<String>,
    /// The name of an add-on that is a fork already, to be used instead of making one.
    pub join: Option<String>,
    /// The step's slug, for example `checks`. The platform's truth decides where the upgrade really is; this only
    /// says what the person looks at.
    pub step: Option<String>,
}

/// What is done to an add-on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Way {
    /// The same add-on under a newer version.
    #[default]
    InPlace,
    /// A second add-on from a copy of the data, which takes the first one's place.
    Fork,
    /// The first add-on takes its place back.
    Back,
    /// The add-on is destroyed.
    Destroy,
}

impl Way {
    const ALL: [Self; 4] = [Self::InPlace, Self::Fork, Self::Back, Self::Destroy];

    /// Its word in the address.
    pub fn word(self) -> &'static str {
        match self {
            Self::InPlace => "in-place",
            Self::Fork => "fork",
            Self::Back => "back",
            Self::Destroy => "destroy",
        }
    }
}

impl UpgradeQuery {
    /// In place, towards one version.
    pub fn to(version: &str) -> Self {
        Self { to: Some(version.to_owned()), ..Self::default() }
    }

    /// In one way, everything else left open.
    pub fn by(way: Way) -> Self {
        Self { by: way, ..Self::default() }
    }

    pub(super) fn pairs(&self) -> Vec<(&'static str, String)> {
        let by = (self.by != Way::default()).then(|| ("by", self.by.word().to_owned()));
        let to = self.to.clone().map(|to| ("to", to));
        let plan = self.plan.clone().map(|plan| ("plan", plan));
        let join = self.join.clone().map(|join| ("join", join));
        let step = self.step.clone().map(|step| ("step", step));
        by.into_iter().chain(to).chain(plan).chain(join).chain(step).collect()
    }

    pub(super) fn read(pairs: &[(String, String)]) -> Self {
        let value =
            |of: &str| pairs.iter().find(|(name, v)| name == of && !v.is_empty()).map(|(_, v)| v.clone());
        let by = value("by").and_then(|word| Way::ALL.into_iter().find(|way| way.word() == word));
        let by = by.unwrap_or_default();
        Self { by, to: value("to"), plan: value("plan"), join: value("join"), step: value("step") }
    }
}
