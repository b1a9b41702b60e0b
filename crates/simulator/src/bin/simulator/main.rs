//! `simulator`: the simulated platform on a port of its own.

mod announce;
mod flags;

use announce::Running;
use clap::Parser;
use flags::Flags;
use simulator::{Options, Quirk, Scenario, Simulator, sockets};
use std::io::Write;
use std::process::ExitCode;
use time::OffsetDateTime;

/// What a person typed cannot be done.
const REFUSED: u8 = 2;

#[tokio::main]
async fn main() -> ExitCode {
    let flags = Flags::parse();
    let ended = match listing(&flags) {
        Some(text) => text
            .and_then(|text| std::io::stdout().write_all(text.as_bytes()).map_err(|error| error.to_string())),
        None => run(flags).await,
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("simulator: {why}");
            ExitCode::from(REFUSED)
        }
    }
}

/// What was asked for instead of a running platform.
fn listing(flags: &Flags) -> Option<Result<String, String>> {
    if flags.list_scenarios {
        let line = |name: &&str| {
            let about = Scenario::named(name).map(|scenario| scenario.about().to_owned()).unwrap_or_default();
            format!("{name:<18} {about}\n")
        };
        return Some(Ok(Scenario::names().iter().map(line).collect()));
    }
    if flags.list_quirks {
        let line = |quirk: &Quirk| format!("{:<28} {}\n", quirk.name(), quirk.about());
        return Some(Ok(Quirk::ALL.iter().map(line).collect()));
    }
    let asked = flags.show_scenario.as_ref()?;
    let unknown =
        || format!("there is no scenario called {asked:?}. There are: {}", Scenario::names().join(", "));
    let source = Scenario::named(asked).and_then(|scenario| scenario.source().map(str::to_owned));
    Some(source.ok_or_else(unknown))
}

async fn run(flags: Flags) -> Result<(), String> {
    let asked_to_end =
        sockets::asked_to_end().map_err(|error| format!("cannot listen for signals: {error}"))?;
    let scenario = sockets::find(&flags.scenario).map_err(|error| error.to_string())?;
    let options = Options {
        seed: flags.seed,
        speed: flags.speed,
        inspect: flags.inspect,
        quirks: flags.quirk,
        ..Options::default()
    };
    let simulator = Simulator::new(&scenario, options, OffsetDateTime::now_utc())
        .map_err(|error| format!("{}: {error}", flags.scenario))?;
    let sign_ins = simulator.accounts();
    let chosen = match &flags.sign_in {
        None => sign_ins.first(),
        Some(name) => sign_ins.iter().find(|sign_in| sign_in.name == *name),
    };
    let chosen = chosen.ok_or_else(|| {
        let known: Vec<&str> = sign_ins.iter().map(|sign_in| sign_in.name.as_str()).collect();
        format!("--sign-in names nobody of this scenario. There are: {}", known.join(", "))
    })?;
    let taken = sockets::take(flags.listen, "--listen").await.map_err(|error| error.to_string())?;
    let origin = sockets::origin_of(taken.at);
    let running = Running {
        at: taken.at,
        origin: &origin,
        scenario: &flags.scenario,
        about: scenario.about(),
        sign_ins: &sign_ins,
        chosen,
        inspect: flags.inspect,
    };
    running.announce(std::io::stdout().lock()).map_err(|error| format!("cannot write: {error}"))?;
    eprintln!("simulator: answering on {origin}. Ctrl-C ends it, and what it holds is forgotten.");
    if !taken.at.ip().is_loopback() {
        eprintln!("simulator: other machines can reach it. Everything in it is made up; the port is real.");
    }
    sockets::serve(taken.listener, simulator, asked_to_end).await;
    eprintln!("simulator: ended");
    Ok(())
}
