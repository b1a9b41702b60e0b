//! Taking a report along: copied, saved as a file, printed.

use leptos::{prelude::*, task::spawn_local};
use time::Date;

use crate::{
    browser::{clipboard, download, page},
    shell::use_announcer,
    text::report as text,
    ui::Button,
};

/// Both forms of one report, written when they are asked for.
#[derive(Clone, Copy)]
pub struct Written {
    pub markdown: Signal<String>,
    pub json: Signal<String>,
    /// The file's name without its ending.
    pub name: Signal<String>,
}

/// The buttons.
#[component]
pub fn TakeAlong(written: Written) -> AnyView {
    let announcer = use_announcer();
    let outcome = RwSignal::new(None::<String>);
    let failure = RwSignal::new(None::<String>);
    let tell = move |worked: bool, good: String, bad: String| {
        outcome.set(worked.then(|| good.clone()));
        failure.set((!worked).then_some(bad));
        if worked {
            announcer.say(good);
        }
    };
    let copy = move |report: Signal<String>| {
        let report = report.get_untracked();
        spawn_local(async move {
            let worked = clipboard::copy(&report).await;
            tell(worked, text::COPIED.to_string(), text::NOT_COPIED.to_string());
        });
    };
    let save = move |report: Signal<String>, mime: &'static str, ending: &'static str| {
        let name = format!("{}.{ending}", written.name.get_untracked());
        let worked = download::save(&name, mime, &report.get_untracked());
        tell(worked, text::Saved { name: &name }.text(), text::NOT_SAVED.to_string());
    };
    view! {
        <div class="report-take no-print">
            <div class="actions">
                <Button primary=true on_press=move || copy(written.markdown)>{text::COPY_MARKDOWN}</Button>
                <Button on_press=move || save(written.markdown, "text/markdown", "md")>{text::SAVE_MARKDOWN}</Button>
                <Button on_press=move || copy(written.json)>{text::COPY_JSON}</Button>
                <Button on_press=move || save(written.json, "application/json", "json")>{text::SAVE_JSON}</Button>
                <Button on_press=page::print>{text::PRINT}</Button>
            </div>
            <p class="small muted report-outcome">{outcome}</p>
            <p class="complaint" role="alert">{failure}</p>
        </div>
    }
    .into_any()
}

/// A file's name: `kvs-report-redis-a-2026-11-23`. Only what every system takes.
pub fn file_name(of: &str, day: Date) -> String {
    let of: String =
        of.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    let of = of.trim_matches('-');
    let between = if of.is_empty() { "" } else { "-" };
    format!("kvs-report{between}{of}-{day}")
}
