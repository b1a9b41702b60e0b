//! The names this tab knows, for commands that want names where calls have ids.

use kvs::KeyValueStore;
use platform::equivalent::{AddonNames, AttachmentNames, Names};

use crate::fleet_store::Row;

/// The rows of the fleet, as they are now.
pub struct Known(pub Vec<Row>);

impl Known {
    fn find<T>(&self, look: impl Fn(&KeyValueStore) -> Option<T>) -> Option<T> {
        self.0.iter().find_map(|row| row.with_untracked(&look))
    }
}

impl Names for Known {
    fn addon(&self, id: &str) -> Option<AddonNames> {
        self.find(|store| {
            let is_it = (store.id() == id || store.name() == id) && !store.owner().is_empty();
            is_it.then(|| AddonNames { name: store.name().to_owned(), app: store.owner().to_owned() })
        })
    }

    fn app(&self, id: &str) -> Option<String> {
        self.find(|store| {
            let owner = store.app.as_ref().map(|app| (&app.id, &app.name));
            let billed = Some((&store.addon.app.id, &store.addon.app.name));
            let users = store.attachments.iter().map(|one| (&one.app.id, &one.app.name));
            let mut apps = owner.into_iter().chain(billed).chain(users);
            apps.find(|(known, name)| *known == id && !name.is_empty()).map(|(_, name)| name.clone())
        })
    }

    fn attachment(&self, id: &str) -> Option<AttachmentNames> {
        self.find(|store| {
            let attachment = store.attachments.iter().find(|one| one.id == id)?;
            Some(AttachmentNames { name: attachment.name.clone(), app: attachment.app.name.clone() })
        })
    }
}
