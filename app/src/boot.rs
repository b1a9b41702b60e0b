//! Before the first page: what the server says about the platform, the version catalogue, and the records that this
//! browser keeps of upgrades.

use std::{sync::Arc, time::Duration};

use http::Request;
use kvs::Catalogue;
use leptos::{prelude::*, task::spawn_local};
use platform::Error;

use crate::{
    app::App,
    browser::{fetch::fetch, page, records},
    config::Config,
    ui::Button,
    words::boot as words,
};

/// Both files come from the server that delivered this page: far less than a person's patience.
const PATIENCE: Duration = Duration::from_secs(15);

/// Why the console cannot start.
#[derive(Clone, Debug, PartialEq)]
pub enum Obstacle {
    /// `/config.json` did not come.
    NoConfig(Error),
    /// It came and could not be understood.
    ForeignConfig(String),
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
        let (config, catalogue, ()) = futures::future::join3(config(), catalogue(), records::open()).await;
        stage.set(match config {
            Ok(config) => Stage::Ready(Arc::new(config), Arc::new(catalogue)),
            Err(obstacle) => Stage::Stuck(obstacle),
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
    page::set_title(words::STUCK);
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
    let bytes = file("/config.json").await.map_err(Obstacle::NoConfig)?;
    serde_json::from_slice(&bytes).map_err(|error| Obstacle::ForeignConfig(error.to_string()))
}

/// Without a catalogue versions are shown as unknown, and the footer says why: better than no console at all.
async fn catalogue() -> Catalogue {
    match file("/catalog.json").await {
        Ok(bytes) => {
            Catalogue::parse(&String::from_utf8_lossy(&bytes)).unwrap_or_else(|_| Catalogue::empty())
        }
        Err(_) => Catalogue::empty(),
    }
}

async fn file(path: &str) -> Result<Vec<u8>, Error> {
    let request = Request::get(path).body(Vec::new()).map_err(|error| Error::not_sent(&error.to_string()))?;
    let response = fetch(request, PATIENCE).await?;
    if response.status().is_success() {
        Ok(response.into_body())
    } else {
        let mut error = Error::plain(
            platform::ErrorKind::Unavailable,
            &format!("The server answered {} for {path}.", response.status().as_u16()),
        );
        error.status = Some(response.status().as_u16());
        Err(error)
    }
}

/// The version catalogue this console was delivered with.
pub fn use_catalogue() -> Arc<Catalogue> {
    expect_context()
}

/// What the server said about the platform.
pub fn use_config() -> Arc<Config> {
    expect_context()
}
