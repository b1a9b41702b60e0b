//! A person at a terminal.

use std::path::{Path, PathBuf};

use journeys::{Console, OfficialClient, Outcome, Platform, State, until};

/// A platform of one's own, and the client signed in there.
pub struct Session {
    /// The simulated platform, asked directly.
    pub platform: Platform,
    /// The client of the account with every right.
    pub client: OfficialClient,
    console: Console,
    folder: PathBuf,
    /// How much longer than usual everything takes.
    stretched: u64,
}

impl Session {
    /// On this scenario of the simulated platform, where what takes a minute takes a tenth of a
    /// second.
    pub async fn on(scenario: &str) -> Self {
        Self::at_speed(scenario, "600").await
    }

    /// Where everything takes so long that nothing happens by itself during a test, however slow the
    /// machine is: only [`Self::passes`] lets it.
    pub async fn standing_still(scenario: &str) -> Self {
        Self { stretched: 100, ..Self::at_speed(scenario, "0.01").await }
    }

    async fn at_speed(scenario: &str, speed: &str) -> Self {
        let test = std::thread::current().name().unwrap_or("session").replace("::", ".");
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/cli").join(test);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("target/ can be written");
        let arguments = ["--scenario", scenario, "--seed", "1", "--speed", speed].map(str::to_owned);
        let console = Console::start(&arguments, &folder.join("server.log")).await;
        let platform = Platform::at(&console.platform);
        let client = OfficialClient::of(&console, "owner", &folder).await;
        Self { platform, client, console, folder, stretched: 1 }
    }

    /// The client of somebody else.
    pub async fn client_of(&self, person: &str) -> OfficialClient {
        OfficialClient::of(&self.console, person, &self.folder.join(person)).await
    }

    /// The client with this token, whoever's it is.
    pub fn client_with(&self, token: &str) -> OfficialClient {
        OfficialClient::with(&self.console, token.to_owned(), &self.folder.join("somebody"))
    }

    /// Runs a command.
    pub async fn runs(&self, command: &str) -> Outcome {
        self.client.runs(command).await
    }

    /// Lets happen what happens in so many seconds.
    pub async fn passes(&self, seconds: u64) {
        self.platform.advance(seconds * self.stretched).await;
    }

    /// Runs a command that waits, and lets this many seconds pass as soon as it has looked at what it
    /// waits for: something with this in its path.
    pub async fn runs_while_time_passes(&self, command: &str, looks_at: &str, seconds: u64) -> Outcome {
        let looks = async || self.platform.requests().await.reads_of(looks_at).len();
        let before = looks().await;
        let time_passes = async {
            until("the client to look at what it waits for", async || {
                if looks().await > before { Ok(()) } else { Err("it has not".to_owned()) }
            })
            .await;
            self.passes(seconds).await;
        };
        let (outcome, ()) = tokio::join!(self.runs(command), time_passes);
        outcome
    }

    /// What is really so.
    pub async fn state(&self) -> State {
        self.platform.state().await
    }
}
