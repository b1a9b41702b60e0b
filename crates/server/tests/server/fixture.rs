//! A console made of a few small files, and its server on a free port.

use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use axum::Router;
use server::{
    assets::Asset,
    config::Config,
    console::Console,
    origins::{Upstreams, origin_of},
    relay::Relay,
};
use tokio::net::TcpListener;

pub const INDEX: &str = "<!doctype html><title>KVS Console</title>";
pub const WASM: &[u8] = b"\0asm\x01\0\0\0 nothing nothing nothing nothing nothing nothing nothing";
pub const SCRIPT: &str = "export const nothing = 'nothing nothing nothing nothing nothing nothing';";

/// Files as the build script describes them, already in memory.
pub static FILES: &[Asset] = &[
    file("/index.html", "text/html", "aa", INDEX.as_bytes()),
    file("/app-0f3c2b1a99887766.js", "text/javascript", "bb", SCRIPT.as_bytes()),
    file("/app-0f3c2b1a99887766_bg.wasm", "application/wasm", "cc", WASM),
    file("/catalog.json", "application/json", "dd", b"{\"lines\": []}"),
];

const fn file(
    route: &'static str,
    content_type: &'static str,
    etag: &'static str,
    bytes: &'static [u8],
) -> Asset {
    Asset {
        route,
        path: "",
        etag,
        content_type,
        bytes: Some(bytes),
        is_compressed: false,
        should_compress: true,
    }
}

/// How the console of a test reaches the platform.
pub enum Way {
    Direct,
    Relayed,
    /// Through a relay that passes no change on.
    Looking,
}

/// A served console's origin.
pub async fn serve_console(files: &'static [Asset], upstreams: Upstreams, way: Way) -> String {
    let (listener, at) = port().await;
    let read_only = matches!(way, Way::Looking);
    let (relay, reachable) = match way {
        Way::Direct => (None, upstreams.distinct().iter().map(|&o| o.to_owned()).collect()),
        Way::Relayed => (Some(Relay::new(&upstreams, at, &[]).unwrap()), Vec::new()),
        Way::Looking => (Some(Relay::new(&upstreams, at, &[]).unwrap().read_only()), Vec::new()),
    };
    let (platform_at, data_at) = Config::addresses(&upstreams, relay.is_some());
    let (platform, speed) = ("simulated", Some(60.0));
    let config = Config { platform, speed, platform_at, data_at, read_only, inspect: false };
    let console = Console { files, config, relay, reachable };
    spawn(listener, console.into_routes().unwrap());
    origin_of(at)
}

/// The usual console: whole, and talking to the real platform (which no test does).
pub async fn console() -> String {
    serve_console(FILES, Upstreams::heroku(), Way::Direct).await
}

/// Serves `routes` on a free port, as an upstream of the relay.
pub async fn serve(routes: Router) -> SocketAddr {
    let (listener, at) = port().await;
    spawn(listener, routes);
    at
}

/// A console before a platform that says nothing, and how often that was asked.
pub async fn counting(way: Way) -> (String, Arc<AtomicUsize>) {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let platform = Router::new().fallback(move || {
        count.fetch_add(1, Ordering::SeqCst);
        async { "{}" }
    });
    let upstreams = Upstreams::simulated(serve(platform).await);
    (serve_console(FILES, upstreams, way).await, asked)
}

/// A free port, taken.
pub async fn port() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    (listener, at)
}

fn spawn(listener: TcpListener, routes: Router) {
    tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
}
