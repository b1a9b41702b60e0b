//! The maintenances of all stores of one app in one call, where two or more want theirs.

use std::sync::Arc;

use leptos::prelude::*;
use platform::endpoints::ListMaintenances;
use time::OffsetDateTime;

use super::{Fleet, Part, Row, row::put};
use crate::{browser::clock, transport::Client};

impl Fleet {
    /// Reads them. Whatever the answer does not tell for certain (all of it, when it is refused or cannot be read) is
    /// wanted again, store by store: an app that cannot be asked hides no maintenance.
    pub(super) async fn read_app(self, client: Client, app: &Arc<str>, rows: Vec<Row>) {
        let era = self.era.get_value();
        let rows: Vec<Row> = rows.into_iter().filter(|row| row.begin(Part::Maintenance)).collect();
        let sent = clock::now();
        let answer = match rows.len() {
            // All others were asked for by somebody else in the meantime.
            0 | 1 => Vec::new(),
            _ => match client.send(&ListMaintenances { app: app.to_string() }).await {
                Ok(answer) => answer.body.maintenances,
                Err(_) => Vec::new(),
            },
        };
        rows.iter().for_each(|row| row.finish(Part::Maintenance));
        if !self.is_era(era) {
            return;
        }
        let at = clock::now();
        for row in rows {
            match row.with_untracked(|store| store.maintenance_among(&answer)) {
                Some(own) if was_read_before(&row, sent) => {
                    row.update_untold(|store| put(&mut store.maintenance, Ok(Some(own)), at));
                    self.tell_soon(&row);
                }
                // It was read by itself while this answer was on its way, and may say something newer.
                Some(_) => {}
                None => self.wanted.update_value(|wanted| wanted.add_apart(&row)),
            }
        }
        self.changes.notify();
        self.touched();
        self.read_what_is_wanted();
    }
}

fn was_read_before(row: &Row, sent: OffsetDateTime) -> bool {
    row.with_untracked(|store| store.maintenance.known_since().is_none_or(|since| since < sent))
}
