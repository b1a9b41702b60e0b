//! Records that come as a file: from another browser, or another person.

use ::upgrade::{Intent, Saved};

use super::{
    Kept, Upgrades,
    guard::{self, Guard},
    keeper::{Keeper, Keeping, is_earlier},
    record,
};
use crate::browser::records;

/// Why a record was not taken in. Nothing is changed then.
#[derive(Clone, Debug, PartialEq)]
pub enum NotImported {
    /// This upgrade is being driven, here or in another tab of this browser.
    Driven,
    /// This browser's record of the same upgrade goes as far, or further.
    Known,
    /// This browser keeps the record of another upgrade of the same add-on, which is not over.
    Claimed(Box<Intent>),
    /// Storage is blocked or full.
    NotKept,
}

impl Upgrades {
    /// Takes a record in and keeps it. Nothing is read or sent: the wizard of its add-on then offers to go on.
    ///
    /// # Errors
    /// [`NotImported`] says why not.
    pub async fn import(self, saved: Saved) -> Result<Intent, NotImported> {
        self.take_in(saved, false).await
    }

    /// [`Upgrades::import`] in the place of [`NotImported::Claimed`].
    ///
    /// # Errors
    /// [`NotImported`] says why not.
    pub async fn import_over(self, saved: Saved) -> Result<Intent, NotImported> {
        self.take_in(saved, true).await
    }

    async fn take_in(self, saved: Saved, over: bool) -> Result<Intent, NotImported> {
        let key = record::key_of(&saved.intent);
        let mut guard = Guard::default();
        if self.is_driven_here(&key) || !guard.take(&guard::names(&self.as_kept(&saved))).await {
            return Err(NotImported::Driven);
        }
        records::read_one_again(&key).await;
        let before = records::text(&key);
        if let Kept::Record(there) = record::kept(&key) {
            self.gives_way(&there, &saved, over)?;
        }
        let mut keeper = Keeper::of_new();
        keeper.replaces(before);
        let saved = self.as_imported(saved).saved();
        match keeper.keep(&saved).await {
            Keeping::Kept => {}
            Keeping::Same | Keeping::NotKept => return Err(NotImported::NotKept),
            Keeping::Lost(_) => return Err(NotImported::Driven),
        }
        drop(guard);
        self.show_instead(&saved);
        Ok(saved.intent)
    }

    /// Whether a record that is here may give way to one that comes.
    fn gives_way(self, there: &Saved, comes: &Saved, over: bool) -> Result<(), NotImported> {
        if record::written(comes).is_some_and(|comes| is_earlier(&comes, there)) {
            return Err(NotImported::Known);
        }
        let goes_on = record::written(there).is_some_and(|there| is_earlier(&there, comes));
        if goes_on || over || !record::claims_the_page(&self.as_kept(there)) {
            return Ok(());
        }
        Err(NotImported::Claimed(Box::new(there.intent.clone())))
    }
}
