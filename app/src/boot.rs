//! Before the first page: what the server says about the platform, the texts of the page's language, the version
//! catalogue, and the records that this browser keeps of upgrades.

use std::sync::Arc;

use kvs::{Catalogue, Tongue};
use leptos::{prelude::*, task::spawn_local};
use platform::Error;

use crate::{
    app::App,
    browser::{languages, page, records},
    config::Config,
    served, text,
    ui::Button,
    words::boot as words,
};

/// Why the console cannot start.
#[derive(Clone, Debug, PartialEq)]
pub enum Obstacle {
    /// `/config.json` did not come.
    NoConfig(Error),
    /// It came and could not be understood.
    ForeignConfig(String),
    /// The texts of the page's language did not come, or are none.
    NoTexts(String),
}

#[derive(Clone)]
enum Stage {
    Loading,
    Ready(Arc<Config>, Arc<Catalogue>),
    Stuck(Obstacle),
}

/// Loads what the console needs, then shows it.
#[component]
pub fn Boot() -> impl IntoView {
    let stage = RwSignal::new(Stage::Loading);
    spawn_local(async move {
        let tongue = languages::wanted();
        text::speak(tongue);
        languages::declare(tongue);
        let (config, texts, catalogue, ()) =
            futures::future::join4(config(), texts(tongue), catalogue(), records::open()).await;
        stage.set(match (config, texts) {
            (Ok(config), Ok(())) => Stage::Ready(Arc::new(config), Arc::new(catalogue)),
            (Err(obstacle), _) | (_, Err(obstacle)) => Stage::Stuck(obstacle),
        });
    });
    move || match stage.get() {
        Stage::Loading => view! { <p class="boot muted" role="status">{words::LOADING}</p> }.into_any(),
        Stage::Ready(config, catalogue) => view! { <App config catalogue/> }.into_any(),
        Stage::Stuck(obstacle) => view! { <Stuck obstacle/> }.into_any(),
    }
}

#[component]
fn Stuck(obstacle: Obstacle) -> AnyView {
    page::set_title(words::STUCK.text());
    view! {
        <main class="page narrow">
            <section class="card">
                <h1 tabindex="-1">{words::STUCK}</h1>
                <p>{words::obstacle(&obstacle)}</p>
                <p>{words::NEXT}</p>
                <div class="actions"><Button primary=true on_press=page::reload>{words::RELOAD}</Button></div>
            </section>
        </main>
    }
    .into_any()
}

async fn config() -> Result<Config, Obstacle> {
    let bytes = served::file("/config.json").await.map_err(Obstacle::NoConfig)?;
    serde_json::from_slice(&bytes).map_err(|error| Obstacle::ForeignConfig(error.to_string()))
}

/// Without a catalogue versions are shown as unknown, and the footer says why: better than no console at all.
async fn catalogue() -> Catalogue {
    match served::file("/catalog.json").await {
        Ok(bytes) => {
            Catalogue::parse(&String::from_utf8_lossy(&bytes)).unwrap_or_else(|_| Catalogue::empty())
        }
        Err(_) => Catalogue::empty(),
    }
}

/// Reads the texts of a language, unless they are here.
///
/// # Errors
/// [`Obstacle::NoTexts`] when they did not come, or are none.
pub async fn texts(tongue: Tongue) -> Result<(), Obstacle> {
    if text::is_open(tongue) {
        return Ok(());
    }
    let bytes =
        served::file(text::address(tongue)).await.map_err(|error| Obstacle::NoTexts(error.message))?;
    text::open(tongue, &bytes).map_err(|text::NotTexts(why)| Obstacle::NoTexts(why))
}

/// The version catalogue this console was delivered with.
pub fn use_catalogue() -> Arc<Catalogue> {
    expect_context()
}

/// What the server said about the platform.
pub fn use_config() -> Arc<Config> {
    expect_context()
}
