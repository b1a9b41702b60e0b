use platform::model::{
    Addon, App, Attachment, Database, Dyno, Feature, Formation, Maintenance, MaintenanceStatus, Settings,
    Waiting, Window,
};

/// What a look saw.
#[derive(Clone, Debug, PartialEq)]
pub enum Sight {
    Addon(Box<Addon>),
    Database(Box<Database>),
    Maintenance(Box<Maintenance>),
    Wait(Waiting),
    Attachments(Vec<Attachment>),
    App(Box<App>),
    Formation(Vec<Formation>),
    Dynos(Vec<Dyno>),
    AppAddons(Vec<Addon>),
    Preboot(Feature),
    /// The add-on of that name, if there is one.
    Fork(Option<Box<Addon>>),
    Settings(Settings),
    /// `None`: the plan has no window.
    Window(Option<Window>),
}

impl Sight {
    /// No maintenance.
    pub(super) fn none() -> Self {
        Self::Maintenance(Box::new(Maintenance { status: MaintenanceStatus::None, ..Maintenance::default() }))
    }
}
