//! The server under test, as a process.

use std::{
    fs::File,
    path::{Path, PathBuf},
    process::Stdio,
    sync::{Arc, Mutex, PoisonError},
};

use tokio::{
    io::{AsyncBufReadExt, BufReader, Lines},
    process::{Child, ChildStdout, Command},
};

use crate::patience::until;

/// Somebody who can sign in.
#[derive(Clone)]
pub struct Account {
    /// What the simulator calls them.
    pub name: String,
    /// What they sign in with.
    pub token: String,
    /// What they may do, in words.
    pub may: String,
}

/// A running server with a simulated platform inside. Ends when dropped.
pub struct Console {
    /// Where the console is.
    pub url: String,
    /// Where the simulated platform is.
    pub platform: String,
    /// Who can sign in, in the order they were announced.
    accounts: Accounts,
    /// Kept for its end.
    _server: Child,
}

type Accounts = Arc<Mutex<Vec<Account>>>;

/// Where the binary is: `KVS_CONSOLE_BIN`, or where `make build` leaves it.
pub fn binary() -> PathBuf {
    std::env::var_os("KVS_CONSOLE_BIN").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/release/kvs-console"),
        PathBuf::from,
    )
}

impl Console {
    /// Starts the server with these further arguments; what it says on standard error goes to
    /// `remarks`.
    pub async fn start(arguments: &[String], remarks: &Path) -> Self {
        let binary = binary();
        assert!(
            binary.exists(),
            "there is no server at {}: run `make build` first, or say where it is in KVS_CONSOLE_BIN",
            binary.display()
        );
        let mut server = Command::new(&binary)
            .args(["--listen", "127.0.0.1:0", "--platform", "simulated", "--inspect"])
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(File::create(remarks).expect("the journey's folder can be written"))
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("{} does not start: {error}", binary.display()));
        let said = server.stdout.take().expect("standard output is piped");
        let mut lines = BufReader::new(said).lines();
        let url = said_next("console", &mut lines, remarks).await;
        let platform = said_next("platform", &mut lines, remarks).await;
        let accounts = Accounts::default();
        tokio::spawn(note_accounts(lines, accounts.clone()));
        Self { url, platform, accounts, _server: server }
    }

    /// The account of this name.
    pub async fn account(&self, name: &str) -> Account {
        until(&format!("an account called {name}"), async || {
            let known = self.accounts();
            let names = || known.iter().map(|account| account.name.clone()).collect::<Vec<_>>().join(", ");
            known
                .iter()
                .find(|account| account.name == name)
                .cloned()
                .ok_or_else(|| format!("known: {}", names()))
        })
        .await
    }

    /// The account with every right: the first.
    pub async fn owner(&self) -> Account {
        until("an account", async || self.accounts().first().cloned().ok_or_else(|| "nobody yet".to_owned()))
            .await
    }

    /// Everybody who can sign in, as far as announced.
    pub fn accounts(&self) -> Vec<Account> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

type Said = Lines<BufReader<ChildStdout>>;

/// The rest of the next line, which starts with this word.
async fn said_next(word: &str, lines: &mut Said, remarks: &Path) -> String {
    let line = lines.next_line().await.expect("standard output can be read");
    let Some(line) = line else {
        let why = std::fs::read_to_string(remarks).unwrap_or_default();
        panic!("the server ended before it said {word:?}. It said:\n{why}");
    };
    line.strip_prefix(word)
        .and_then(|rest| rest.strip_prefix(' '))
        .unwrap_or_else(|| panic!("the server says {line:?} where `{word} ...` belongs"))
        .to_owned()
}

async fn note_accounts(mut lines: Said, accounts: Accounts) {
    while let Ok(Some(line)) = lines.next_line().await {
        let mut parts = line.splitn(4, ' ');
        let (Some("token"), Some(name), Some(token), Some(may)) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            panic!("the server's standard output holds an unexpected line");
        };
        let account = Account { name: name.to_owned(), token: token.to_owned(), may: may.to_owned() };
        accounts.lock().unwrap_or_else(PoisonError::into_inner).push(account);
    }
}
