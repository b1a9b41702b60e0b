//! From settings to a running server, and its end.

use std::{future::IntoFuture, io};

use axum::Router;
use simulator::sockets::{self, asked_to_end};
use tokio::{net::TcpListener, task::JoinSet};

use crate::{
    announce::announce,
    assets,
    complaint::Complaint,
    config::Config,
    console::Console,
    listen::{self, Taken},
    origins::origin_of,
    party::{self, Party},
    relay::Relay,
    remarks::Running,
    settings::Settings,
    shutdown::{self, GRACE, Stop},
};

/// Serves until Ctrl-C or SIGTERM.
///
/// # Errors
/// When it cannot start; nothing has been announced then.
pub async fn until_told_to_stop(settings: Settings) -> Result<(), Complaint> {
    let asked = asked_to_end().map_err(|error| unusable("signals", &error))?;
    let console = listen::take(settings.listen, "--listen").await?;
    let mut party = party::meet(&settings.platform).await?;
    let routes = routes(&settings, &console, &party)?;
    let origin = origin_of(console.at);

    announce(io::stdout().lock(), &origin, &party.upstreams.platform, &party.accounts)
        .map_err(|error| unusable("standard output", &error))?;
    let running = Running {
        console: &origin,
        built: assets::is_built(assets::BUILT),
        speed: party.speed,
        relayed: settings.relay.is_some(),
        read_only: settings.read_only,
        listening: console.at,
    };
    for remark in running.remarks() {
        eprintln!("kvs-console: {remark}");
    }

    let (stopper, stop) = shutdown::pair();
    let mut serving = JoinSet::new();
    if let Some((listener, simulator)) = party.simulator.take() {
        serving.spawn(sockets::serve(listener, simulator, stop.clone().told()));
    }
    serving.spawn(serve_console(console.listener, routes, stop));

    asked.await;
    eprintln!("kvs-console: stopping");
    stopper.stop();
    while serving.join_next().await.is_some() {}
    Ok(())
}

fn routes(settings: &Settings, console: &Taken, party: &Party) -> Result<Router, Complaint> {
    let relay = settings
        .relay
        .as_ref()
        .map(|asked| Relay::new(&party.upstreams, console.at, &asked.hosts))
        .transpose()?
        .map(|relay| if settings.read_only { relay.read_only() } else { relay });
    let (platform_at, data_at) = Config::addresses(&party.upstreams, relay.is_some());
    let reachable = match relay {
        Some(_) => Vec::new(),
        None => party.upstreams.distinct().into_iter().map(str::to_owned).collect(),
    };
    let config = Config {
        platform: party.name,
        speed: party.speed,
        platform_at,
        data_at,
        read_only: settings.read_only,
        inspect: party.inspect,
    };
    Console { files: assets::BUILT, config, relay, reachable }.into_routes()
}

/// Serves `routes` until told to stop, and then a little longer for what is under way.
async fn serve_console(listener: TcpListener, routes: Router, stop: Stop) {
    let serving = axum::serve(listener, routes).with_graceful_shutdown(stop.clone().told());
    let deadline = async {
        stop.told().await;
        tokio::time::sleep(GRACE).await;
    };
    tokio::select! {
        _ = serving.into_future() => {}
        () = deadline => {}
    }
}

fn unusable(what: &str, error: &io::Error) -> Complaint {
    Complaint::new(format!("cannot use {what}: {error}"))
}
