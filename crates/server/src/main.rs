//! `kvs-console`: one command that serves the console and, unless told otherwise, the simulated
//! platform to try it on.

use std::process::ExitCode;

use server::{complaint::Complaint, flags, run, settings::Settings};

#[tokio::main]
async fn main() -> ExitCode {
    let flags = match flags::read(std::env::args_os()) {
        flags::Read::Run(flags) => flags,
        flags::Read::Show(text) => {
            // Help and version were asked for: they are the output.
            let _ = std::io::Write::write_all(&mut std::io::stdout(), text.as_bytes());
            return ExitCode::SUCCESS;
        }
        flags::Read::Refuse(complaint) => return refuse(&complaint),
    };
    let settings = match Settings::try_from(flags) {
        Ok(settings) => settings,
        Err(complaint) => return refuse(&complaint),
    };
    match run::until_told_to_stop(settings).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(complaint) => refuse(&complaint),
    }
}

fn refuse(complaint: &Complaint) -> ExitCode {
    eprintln!("kvs-console: {complaint}");
    ExitCode::from(Complaint::EXIT_CODE)
}
