//! Reads: the list in three calls, then each store's parts, a few at once and what is on the screen first.

use futures::future::{join, join3};
use kvs::join as joined;
use leptos::prelude::*;
use leptos::task::spawn_local;
use platform::{
    Api, Error,
    endpoints::{
        GetAddon, GetDatabase, GetHistory, GetMaintenance, GetSettings, GetWindow, ListAddonAttachments,
        ListAddons, ListApps, ListAttachments,
    },
};

use super::{
    Fleet, FleetState, Gap, Part, Row,
    row::put,
    wanted::{Turn, Wanted},
};
use crate::{
    browser::clock,
    text,
    transport::{AT_ONCE, Client},
};

/// Earlier maintenances that are asked for; the platform gives 20 at most (facts 3.6).
const HISTORY: u8 = 20;

impl Fleet {
    /// Reads the list unless that was done, or is being done, already.
    pub fn ensure(self) {
        if self.state.get_untracked() == FleetState::NotRead {
            self.refresh();
        }
    }

    /// Reads everything again. What is known stays on the page, with its age, until the answers come.
    pub fn refresh(self) {
        if matches!(self.state.get_untracked(), FleetState::Reading { .. }) {
            return;
        }
        self.state.set(FleetState::Reading { last: self.last_read() });
        let era = self.era.get_value();
        spawn_local(async move { self.read_list(era).await });
    }

    async fn read_list(self, era: u32) {
        let client = self.client;
        let (addons, apps, attachments) =
            join3(client.list(&ListAddons), client.list(&ListApps), client.list(&ListAttachments)).await;
        if !self.is_era(era) {
            return;
        }
        let addons = match addons {
            Ok(addons) => addons,
            Err(error) => return self.state.set(FleetState::Failed { error, last: self.last_read() }),
        };
        let mut unreadable = addons.unreadable;
        let mut gaps = Vec::new();
        let apps = apps.map_err(|error| gaps.push(Gap::Apps(error))).unwrap_or_default();
        let attachments = attachments.map_err(|error| gaps.push(Gap::Attachments(error))).unwrap_or_default();
        unreadable.extend(apps.unreadable);
        unreadable.extend(attachments.unreadable);
        self.gaps.set(gaps);
        self.unreadable.set(unreadable);
        self.take(joined(addons.rows, &apps.rows, &attachments.rows));
        self.state.set(FleetState::Read { at: clock::now() });
        for row in by_name(self.rows.get_untracked()) {
            self.want(&row, &Part::LIST);
        }
    }

    /// Reads those of `parts` that were never read.
    pub fn ensure_parts(self, row: &Row, parts: &[Part]) {
        let lacking: Vec<Part> = parts.iter().copied().filter(|part| row.lacks(*part)).collect();
        self.read_again(row, &lacking);
    }

    /// The same for many stores at once: nobody waits for any of them, so these reads stand back behind those a person
    /// asks for.
    pub fn ensure_quietly(self, row: &Row, parts: &[Part]) {
        let lacking: Vec<Part> = parts.iter().copied().filter(|part| row.lacks(*part)).collect();
        self.want(row, &lacking);
    }

    /// The rows a person has before them, from the top: of what nobody asked for, theirs is read first.
    pub fn look_at(self, rows: Vec<Row>) {
        self.wanted.update_value(|wanted| wanted.look_at(rows));
    }

    /// Reads `parts` of one store again, each by itself; a part that is already on its way is not asked twice.
    pub fn read_again(self, row: &Row, parts: &[Part]) {
        for part in parts.iter().copied().filter(|part| !row.never_has(*part)) {
            let row = row.clone();
            spawn_local(async move { self.read_once(self.client, &row, part).await });
        }
    }

    /// Reads one part of one store now, and comes back when its record holds the answer, or the failure.
    pub async fn read_now(self, row: &Row, part: Part) {
        let era = self.era.get_value();
        if row.never_has(part) {
            return;
        }
        let is_mine = row.begin(part);
        // Also while another read of it is on its way: that one may have been answered before what matters now.
        self.read_part(self.client, row, part, era).await;
        if is_mine {
            row.finish(part);
        }
    }

    /// Notes what is to be read when there is time, and sees to it that somebody reads.
    fn want(self, row: &Row, parts: &[Part]) {
        let parts = parts.iter().copied().filter(|part| !row.never_has(*part));
        self.wanted.update_value(|wanted| parts.for_each(|part| wanted.add(row, part)));
        self.read_what_is_wanted();
    }

    /// Sees to it that as many read as may, while there is something to read.
    pub(super) fn read_what_is_wanted(self) {
        while self.readers.get_value() < AT_ONCE && self.wanted.with_value(|wanted| !wanted.is_empty()) {
            self.readers.update_value(|readers| *readers += 1);
            spawn_local(async move {
                self.read_wanted().await;
                self.readers.update_value(|readers| *readers -= 1);
                if self.readers.get_value() == 0 {
                    self.tell_now();
                    self.rest.notify();
                }
            });
        }
    }

    /// One reader: it takes what is next whenever it may send, until nothing is left.
    async fn read_wanted(self) {
        let client = self.client.in_background();
        while self.wanted.with_value(|wanted| !wanted.is_empty()) {
            client.spare(Api::Data).await;
            match self.wanted.try_update_value(Wanted::next).flatten() {
                Some(Turn::One(row, part)) => self.read_once(client, &row, part).await,
                Some(Turn::App(app, rows)) => self.read_app(client, &app, rows).await,
                None => {}
            }
        }
    }

    /// Reads one part unless it is on its way.
    async fn read_once(self, client: Client, row: &Row, part: Part) {
        let era = self.era.get_value();
        if row.begin(part) {
            self.wanted.update_value(|wanted| wanted.drop_part(row, part));
            self.read_part(client, row, part, era).await;
            row.finish(part);
        }
    }

    async fn read_part(self, client: Client, row: &Row, part: Part, era: u32) {
        let id = || row.id().to_owned();
        match part {
            Part::Database => {
                let answer = client.send(&GetDatabase { store: id() }).await.map(|answer| answer.body);
                self.put(row, (client, era), |store, at| put(&mut store.database, answer, at));
            }
            Part::Maintenance => {
                let answer = client.send(&GetMaintenance { addon: id() }).await.map(|answer| answer.body);
                self.put(row, (client, era), |store, at| {
                    store.maintenance = std::mem::take(&mut store.maintenance).updated_or_none(answer, at);
                });
            }
            Part::Settings => {
                let answer = client.send(&GetSettings { store: id() }).await.map(|answer| answer.body);
                self.put(row, (client, era), |store, at| put(&mut store.settings, answer, at));
            }
            Part::Window => {
                let answer = client.send(&GetWindow { addon: id() }).await.map(|answer| answer.body);
                self.put(row, (client, era), |store, at| put(&mut store.window, answer, at));
            }
            Part::History => {
                let asked = GetHistory { addon: id(), limit: HISTORY };
                let answer = client.send(&asked).await.map(|answer| answer.body.maintenances);
                self.put(row, (client, era), |store, at| put(&mut store.history, answer, at));
            }
        }
    }

    /// Puts in what `client` read in this era.
    fn put(
        self,
        row: &Row,
        (client, era): (Client, u32),
        change: impl FnOnce(&mut kvs::KeyValueStore, time::OffsetDateTime),
    ) {
        if self.is_era(era) {
            let at = clock::now();
            if client.is_in_background() {
                row.update_untold(|store| change(store, at));
                self.tell_soon(row);
            } else {
                row.update(|store| change(store, at));
            }
            self.changes.notify();
            self.touched();
        }
    }

    /// Reads one add-on and its attachments anew, by id or name, and puts it into the list.
    ///
    /// # Errors
    /// When the add-on cannot be read; the list is as it was.
    pub async fn read_one(self, addon: &str) -> Result<Row, Error> {
        let era = self.era.get_value();
        let (found, attachments) = join(
            self.client.send(&GetAddon { addon: addon.to_owned() }),
            self.client.list(&ListAddonAttachments { addon: addon.to_owned() }),
        )
        .await;
        let addon = found?.body;
        // What is only remembered of it is no part of what is read now.
        let known = untrack(|| self.rows()).into_iter().find(|row| row.id() == addon.id);
        let attachments = match (attachments, &known) {
            (Ok(list), _) => list.rows,
            // Not read now: what the list said is better than "none".
            (Err(_), Some(row)) => row.with_untracked(|store| store.attachments.clone()),
            (Err(_), None) => Vec::new(),
        };
        let mut stores = joined(vec![addon], &[], &attachments);
        let mut store = stores.pop().ok_or_else(|| {
            Error::plain(
                platform::ErrorKind::NotFound { resource: Some("add_on".to_owned()) },
                text::errors::NOT_A_STORE.text(),
            )
        })?;
        if !self.is_era(era) {
            return Err(Error::not_sent(text::errors::NOBODY_ANY_MORE.text()));
        }
        // The app was read with the list; asking for it again would tell nothing new.
        store.app = known.and_then(|row| row.with_untracked(|store| store.app.clone()));
        Ok(self.take_one(store))
    }
}

/// In the order in which the page shows rows whose urgency is not known yet: what a person sees is read first.
fn by_name(mut rows: Vec<Row>) -> Vec<Row> {
    rows.sort_by_cached_key(|row| row.with_untracked(|store| store.name().to_owned()));
    rows
}

#[cfg(test)]
mod tests {
    use kvs::KeyValueStore;
    use platform::model::Addon;

    use super::*;

    #[test]
    fn rows_are_read_in_the_order_of_their_names() {
        let named = |name: &str| {
            let addon = Addon { id: name.len().to_string(), name: name.to_owned(), ..Addon::default() };
            Row::new(KeyValueStore { addon, ..KeyValueStore::default() })
        };
        let rows = by_name(vec![named("redis-c"), named("redis-a"), named("redis-b")]);
        let names: Vec<String> =
            rows.iter().map(|row| row.with_untracked(|store| store.name().to_owned())).collect();
        assert_eq!(names, ["redis-a", "redis-b", "redis-c"]);
    }
}
