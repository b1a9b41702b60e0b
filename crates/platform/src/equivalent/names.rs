//! What things are called: the official client wants names where calls have ids.

/// Who knows names. Each question is asked with what stood in a call, which is an id or a name already.
pub trait Names {
    fn addon(&self, id: &str) -> Option<AddonNames>;
    /// The app's name.
    fn app(&self, id: &str) -> Option<String>;
    fn attachment(&self, id: &str) -> Option<AttachmentNames>;
}

/// An add-on, and the app that owns it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddonNames {
    pub name: String,
    pub app: String,
}

/// An attachment, and the app that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachmentNames {
    pub name: String,
    pub app: String,
}

/// The add-on of a call. What is not known stays as the call has it, an id as a word that has to be filled in.
pub(super) fn addon(names: &dyn Names, id: &str) -> AddonNames {
    names.addon(id).unwrap_or_else(|| AddonNames { name: or(id, "ADDON"), app: "APP".to_owned() })
}

pub(super) fn app(names: &dyn Names, id: &str) -> String {
    names.app(id).unwrap_or_else(|| or(id, "APP"))
}

pub(super) fn attachment(names: &dyn Names, id: &str) -> AttachmentNames {
    names.attachment(id).unwrap_or_else(|| AttachmentNames { name: or(id, "NAME"), app: "APP".to_owned() })
}

fn or(id: &str, word: &str) -> String {
    if is_id(id) { word.to_owned() } else { id.to_owned() }
}

/// Whether it has the form of a UUID, 8-4-4-4-12.
fn is_id(text: &str) -> bool {
    let parts: Vec<usize> = text.split('-').map(str::len).collect();
    parts == [8, 4, 4, 4, 12] && text.chars().all(|c| c == '-' || c.is_ascii_hexdigit())
}
