//! From a chosen file to a kept record, one question at a time. Nothing is sent to the platform but the question whether
//! the add-on is there.

use ::upgrade::{LARGEST_FILE, Saved, read_file};
use leptos::{html, prelude::*, task::spawn_local};

use super::stage::{Stage, holds};
use crate::{
    browser::file,
    fleet_store::{Fleet, Lookup, use_fleet},
    paths::{Go, use_go},
    upgrade::{
        address::place_of,
        engine::{Kept, NotImported, Upgrades, key_of, use_upgrades},
    },
    words::{errors::brief, upgrade::elsewhere::import as words},
};

/// A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Importer {
    pub open: RwSignal<bool>,
    pub stage: RwSignal<Stage>,
    /// The id of the add-on whose page this is.
    page: StoredValue<Option<String>>,
    upgrades: Upgrades,
    fleet: Fleet,
    go: Go,
}

impl Importer {
    /// Must be made while a component is made.
    pub fn new(page: Option<String>) -> Self {
        let importer = Self {
            open: RwSignal::new(false),
            stage: RwSignal::new(Stage::Choosing),
            page: StoredValue::new(page),
            upgrades: use_upgrades(),
            fleet: use_fleet(),
            go: use_go(),
        };
        Effect::new(move |_| importer.sought());
        importer
    }

    /// Opens the dialog, with nothing chosen.
    pub fn begin(self) {
        self.stage.set(Stage::Choosing);
        self.open.set(true);
    }

    /// Reads the file that is chosen now.
    pub fn read(self, input: NodeRef<html::Input>) {
        self.stage.set(Stage::Choosing);
        spawn_local(async move {
            // One byte more than fits tells that it does not.
            let Some(read) = file::chosen(input, LARGEST_FILE.saturating_add(1)).await else { return };
            let stage = match read.map(|bytes| read_file(&bytes)) {
                Err(file::Unread) => Stage::Refused(words::not_read()),
                Ok(Err(unfit)) => Stage::Refused(words::unfit(&unfit)),
                Ok(Ok(saved)) if self.is_of_page(&saved) => return self.seek(saved),
                Ok(Ok(saved)) => Stage::OfOther(Box::new(saved)),
            };
            self.stage.try_set(stage);
        });
    }

    fn is_of_page(self, saved: &Saved) -> bool {
        self.page.try_with_value(|page| page.as_ref().is_none_or(|page| *page == saved.intent.addon.id))
            == Some(true)
    }

    /// The name of the add-on whose page this is.
    pub fn page_name(self) -> String {
        let id = self.page.get_value().unwrap_or_default();
        match untrack(|| self.fleet.lookup(&id)) {
            Lookup::Here(row) => row.with_untracked(|store| store.name().to_owned()),
            _ => id,
        }
    }

    /// Asks the platform for the add-on of a record.
    pub fn seek(self, saved: Saved) {
        let addon = &saved.intent.addon.id;
        if matches!(untrack(|| self.fleet.lookup(addon)), Lookup::Missing(_)) {
            self.fleet.seek_again(addon);
        }
        self.stage.try_set(Stage::Seeking(Box::new(saved)));
    }

    /// Goes on once it is known whether the account sees the add-on; tracked.
    fn sought(self) {
        let Stage::Seeking(saved) = self.stage.get() else { return };
        self.fleet.seek(&saved.intent.addon.id);
        match self.fleet.lookup(&saved.intent.addon.id) {
            Lookup::Reading => {}
            Lookup::Missing(error) => {
                self.stage.set(Stage::Refused(words::invisible(&saved.intent, &brief(&error))))
            }
            Lookup::Here(_) => self.compare(saved),
        }
    }

    fn compare(self, saved: Box<Saved>) {
        match self.upgrades.kept(&key_of(&saved.intent)) {
            Kept::Record(here) if holds(&here, &saved) => self.stage.set(Stage::Known(here)),
            Kept::Record(here) => self.stage.set(Stage::Two(saved, here)),
            // What cannot be read is put aside, not written over.
            Kept::Nothing | Kept::Unreadable(_) => self.keep(*saved, false),
        }
    }

    /// Keeps the record and goes to its wizard. `over`: in the place of what this browser has.
    pub fn keep(self, saved: Saved, over: bool) {
        self.stage.set(Stage::Keeping);
        spawn_local(async move {
            let copy = saved.clone();
            let came =
                if over { self.upgrades.import_over(saved).await } else { self.upgrades.import(saved).await };
            let refused = match came {
                Ok(intent) => {
                    self.open.try_set(false);
                    return self.go.to(&place_of(&intent));
                }
                Err(why) => self.refused(copy, why),
            };
            self.stage.try_set(refused);
        });
    }

    fn refused(self, saved: Saved, why: NotImported) -> Stage {
        match (why, self.upgrades.kept(&key_of(&saved.intent))) {
            (NotImported::Known, Kept::Record(here)) => Stage::Known(here),
            (NotImported::Claimed(_), Kept::Record(here)) => Stage::Two(Box::new(saved), here),
            (NotImported::Driven, _) => Stage::Refused(words::runs_here()),
            _ => Stage::Refused(words::not_kept()),
        }
    }

    /// Goes to the wizard of a record that is here already.
    pub fn show(self, saved: &Saved) {
        self.open.set(false);
        self.go.to(&place_of(&saved.intent));
    }
}
