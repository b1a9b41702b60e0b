//! From records to lines: what the list shows of each and filters by, and nothing more.
//!
//! A line is its kind and its texts, with tabs between: `s` an add-on, then of that add-on `v` names of config vars,
//! `t` an attachment, `d` what was read of the store, `m` of its maintenance. The last line counts the add-ons.

use kvs::{KeyValueStore, Reading};
use platform::model::{Attachment, Maintenance, Moment};
use time::OffsetDateTime;

use super::plain::line;

/// The lines of these records.
#[derive(Default)]
pub struct Slice {
    text: String,
    addons: usize,
}

impl Slice {
    /// Adds a record. One whose names are not plain is left out.
    pub fn add(&mut self, store: &KeyValueStore) {
        let before = self.text.len();
        addon(&mut self.text, store);
        if self.text.len() == before {
            return;
        }
        self.addons += 1;
        names(&mut self.text, store);
        store.attachments.iter().for_each(|one| attachment(&mut self.text, one));
        database(&mut self.text, store);
        maintenance(&mut self.text, &store.maintenance);
    }

    /// All of it.
    pub fn finished(mut self) -> String {
        line(&mut self.text, '.', &[&self.addons.to_string()]);
        self.text
    }
}

fn addon(into: &mut String, store: &KeyValueStore) {
    let addon = &store.addon;
    let listed = addon.plan.price.as_ref();
    let listed = price(listed.map(|price| (price.cents, price.contract)));
    let listed_unit = addon.plan.price.as_ref().and_then(|price| price.unit.as_deref());
    let billed = price(addon.billed_price.as_ref().map(|price| (price.cents, price.contract)));
    let billed_unit = addon.billed_price.as_ref().and_then(|price| price.unit.as_deref());
    let payer = addon.billing_entity.as_ref();
    let app = store.app.as_ref();
    let texts = [
        addon.id.as_str(),
        addon.name.as_str(),
        addon.addon_service.name.as_str(),
        addon.plan.name.as_str(),
        &listed,
        listed_unit.unwrap_or_default(),
        &billed,
        billed_unit.unwrap_or_default(),
        addon.app.id.as_str(),
        addon.app.name.as_str(),
        payer.map_or("", |payer| payer.kind.as_str()),
        payer.map_or("", |payer| payer.name.as_str()),
        addon.state.as_str(),
        app.map_or("", |app| app.name.as_str()),
        match app.and_then(|app| app.maintenance) {
            Some(true) => "on",
            Some(false) => "off",
            None => "",
        },
        app.and_then(|app| app.team.as_ref()).map_or("", |team| team.name.as_str()),
    ];
    line(into, 's', &texts);
}

/// Cents, or that a contract says them; empty where nothing is known.
fn price(price: Option<(Option<u64>, bool)>) -> String {
    match price {
        Some((_, true)) => "contract".to_owned(),
        Some((Some(cents), false)) => cents.to_string(),
        Some((None, false)) | None => String::new(),
    }
}

fn names(into: &mut String, store: &KeyValueStore) {
    let names: Vec<&str> = store.addon.config_vars.iter().map(String::as_str).collect();
    if !names.is_empty() {
        line(into, 'v', &names);
    }
}

fn attachment(into: &mut String, attachment: &Attachment) {
    let named = if attachment.config_vars.is_some() { "named" } else { "" };
    let mut texts =
        vec![attachment.name.as_str(), attachment.app.id.as_str(), attachment.app.name.as_str(), named];
    texts.extend(attachment.config_vars.iter().flatten().map(String::as_str));
    line(into, 't', &texts);
}

fn database(into: &mut String, store: &KeyValueStore) {
    let Some((database, at)) = newest(&store.database) else { return };
    // Version and window also where a row made for display told them; such rows are not kept themselves.
    let recalled = store.is_remembered().then(|| store.clone().recalled());
    let told = recalled.as_ref().unwrap_or(store);
    let window = told.weekly_window();
    let texts = [
        second(at),
        told.version_text().unwrap_or_default(),
        database.plan.clone(),
        window.map(|window| window.text().to_owned()).unwrap_or_default(),
    ];
    line(into, 'd', &texts.each_ref().map(String::as_str));
}

fn maintenance(into: &mut String, reading: &Reading<Option<Maintenance>>) {
    let Some((record, at)) = newest(reading) else { return };
    let at = second(at);
    let Some(record) = record else { return line(into, 'm', &[&at]) };
    let moment =
        |moment: &'_ Option<Moment>| moment.as_ref().map(|at| at.text().to_owned()).unwrap_or_default();
    let times = [&record.scheduled_for, &record.required_by, &record.started_at].map(moment);
    let [scheduled, required, started] = times.each_ref().map(String::as_str);
    let reason = record.reason.as_deref().unwrap_or_default();
    let window = record.window.as_ref().or(record.addon.window.as_ref()).map_or("", String::as_str);
    line(into, 'm', &[&at, record.status.as_str(), reason, window, scheduled, required, started]);
}

/// The newest value there is, and when it was read. What a failure said is not kept.
fn newest<T>(reading: &Reading<T>) -> Option<(&T, OffsetDateTime)> {
    match reading {
        Reading::Known { value, at } | Reading::Remembered { value, at } => Some((value, *at)),
        Reading::Failed { last, .. } => last.as_ref().map(|(value, at)| (value, *at)),
        Reading::NotRead | Reading::Absent { .. } => None,
    }
}

fn second(at: OffsetDateTime) -> String {
    at.unix_timestamp().to_string()
}
