//! Before the first page: what the server says about the platform, the texts of the page's language, the version
//! catalogue.

use std::sync::Arc;

use futures::future::join3;
use kvs::Tongue;
use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::{json::Json, languages, own_file, page},
    config::{Config, Foreign},
    entrance::{CatalogueBytes, Entrance},
    text::{self, Half},
    ui::Button,
    words::boot as words,
};

/// Why the console cannot start.
#[derive(Clone, Debug, PartialEq)]
pub enum Obstacle {
    /// `/config.json` did not come.
    NoConfig(String),
    /// It came and could not be understood.
    ForeignConfig(String),
    /// The texts of the page's language did not come, or are none.
    NoTexts(String),
}

#[derive(Clone)]
enum Stage {
    Loading,
    Ready(Arc<Config>, CatalogueBytes),
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
        let (config, texts, catalogue) = join3(config(), texts(tongue, Half::First), catalogue()).await;
        stage.set(match (config, texts) {
            (Ok(config), Ok(())) => Stage::Ready(Arc::new(config), catalogue),
            (Err(obstacle), _) | (_, Err(obstacle)) => Stage::Stuck(obstacle),
        });
    });
    move || match stage.get() {
        Stage::Loading => view! { <p class="boot muted" role="status">{words::LOADING}</p> }.into_any(),
        Stage::Ready(config, catalogue) => view! { <Entrance config catalogue/> }.into_any(),
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
    let bytes = own_file::read("/config.json").await.map_err(|not_read| Obstacle::NoConfig(not_read.0))?;
    let file = Json::parse(&String::from_utf8_lossy(&bytes))
        .ok_or_else(|| Obstacle::ForeignConfig(words::NO_JSON.text().into()))?;
    Config::read(|place| file.at(place))
        .map_err(|Foreign(field)| Obstacle::ForeignConfig(words::foreign(field)))
}

/// The catalogue's bytes, read by whoever needs them.
async fn catalogue() -> CatalogueBytes {
    CatalogueBytes(own_file::read("/catalog.json").await.ok().map(Into::into))
}

/// Reads half of the texts of a language, unless it is here.
///
/// # Errors
/// [`Obstacle::NoTexts`] when they did not come, or are none.
pub async fn texts(tongue: Tongue, half: Half) -> Result<(), Obstacle> {
    if text::is_open(tongue, half) {
        return Ok(());
    }
    let bytes = own_file::read(&text::address(tongue, half))
        .await
        .map_err(|not_read| Obstacle::NoTexts(not_read.0))?;
    let file = Json::parse(&String::from_utf8_lossy(&bytes)).map(Json::texts).unwrap_or_default();
    text::open(tongue, half, file)
        .map_err(|text::NotTexts| Obstacle::NoTexts(words::OTHER_TEXTS.text().into()))
}

/// What the server said about the platform.
pub fn use_config() -> Arc<Config> {
    expect_context()
}
