//! The platform's own command line client, run against the simulated platform: a judge that did
//! not come from this project.

mod agreement;
mod environment;
mod install;
mod outcome;

use std::{
    num::NonZero,
    path::{Path, PathBuf},
    process::Stdio,
    sync::LazyLock,
    time::Duration,
};

use tokio::{process::Command, sync::Semaphore};

use crate::{Console, patience::patience};

pub use agreement::stores_agree;
pub use outcome::Outcome;

/// Each is a Node.js of its own, which needs about a core for a second; then some only wait.
static ROOM: LazyLock<Semaphore> = LazyLock::new(|| {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    Semaphore::new(cores + 1)
});

/// The client, signed in as somebody.
pub struct OfficialClient {
    program: PathBuf,
    home: PathBuf,
    platform: String,
    token: String,
}

impl OfficialClient {
    /// The client of a person at the platform of this console, with a home of its own in `folder`.
    ///
    /// # Panics
    /// When the client is not installed.
    pub async fn of(console: &Console, person: &str, folder: &Path) -> Self {
        Self::with(console, console.account(person).await.token, folder)
    }

    /// The client of whoever has this token.
    ///
    /// # Panics
    /// When the client is not installed.
    pub fn with(console: &Console, token: String, folder: &Path) -> Self {
        let home = folder.join("client");
        std::fs::create_dir_all(&home).expect("the client's home can be made");
        Self { program: install::program(), home, platform: console.platform.clone(), token }
    }

    /// Runs one command, such as `redis:info -a storefront`; words are parted by spaces.
    ///
    /// # Panics
    /// When it does not end, or wants to talk to somebody else than the simulated platform.
    pub async fn runs(&self, command: &str) -> Outcome {
        self.runs_words(command, &command.split_whitespace().collect::<Vec<_>>()).await
    }

    /// Runs one command with a secret at its end, which is not shown when something fails.
    ///
    /// # Panics
    /// As [`Self::runs`] does.
    pub async fn runs_with(&self, command: &str, secret: &str) -> Outcome {
        let words = command.split_whitespace().chain([secret]).collect::<Vec<_>>();
        self.runs_words(&format!("{command} ‹secret›"), &words).await
    }

    /// Runs one command that wants to talk to somebody else, and answers whom: each as `host:port`.
    /// It is not let.
    ///
    /// # Panics
    /// When it does not end.
    pub async fn reaches_out_by(&self, command: &str) -> Vec<String> {
        let refused = self.home.join("refused");
        let _ = self.ends(command, &command.split_whitespace().collect::<Vec<_>>()).await;
        let places = std::fs::read_to_string(&refused).unwrap_or_default();
        let _ = std::fs::remove_file(refused);
        places.lines().map(str::to_owned).collect()
    }

    /// Runs one command that goes on and on, for so long, and then ends it.
    ///
    /// # Panics
    /// When it ends by itself.
    pub async fn runs_for(&self, command: &str, lasting: Duration) {
        let mut program = self.told(&command.split_whitespace().collect::<Vec<_>>());
        let ended = tokio::time::timeout(lasting, program.output()).await;
        if let Ok(output) = ended {
            let output = output.unwrap_or_else(|error| panic!("the official client does not start: {error}"));
            let outcome = Outcome::new(command, &output, &self.token);
            panic!("it should go on: {}", outcome.told());
        }
    }

    async fn runs_words(&self, told: &str, words: &[&str]) -> Outcome {
        let outcome = self.ends(told, words).await;
        let elsewhere = std::fs::read_to_string(self.home.join("refused")).unwrap_or_default();
        assert!(elsewhere.is_empty(), "`heroku {told}` wants to talk to {elsewhere}");
        outcome
    }

    async fn ends(&self, told: &str, words: &[&str]) -> Outcome {
        let _room = ROOM.acquire().await.expect("never closed");
        let ended = tokio::time::timeout(patience(), self.told(words).output()).await;
        let output = ended
            .unwrap_or_else(|_| panic!("`heroku {told}` does not end"))
            .unwrap_or_else(|error| panic!("the official client does not start: {error}"));
        Outcome::new(told, &output, &self.token)
    }

    /// The program, told to do this. It ends with whoever waits for it.
    fn told(&self, words: &[&str]) -> Command {
        let refused = self.home.join("refused");
        let mut command = Command::new(&self.program);
        command.args(words).current_dir(&self.home).stdin(Stdio::null()).kill_on_drop(true);
        environment::set(&mut command, &self.home, &self.platform, &self.token, &refused);
        command
    }
}
