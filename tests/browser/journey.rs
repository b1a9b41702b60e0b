//! A person's way through the console, with a server, a platform and a browser of its own.

use std::{
    panic::resume_unwind,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use tokio::{sync::Semaphore, task::LocalSet};

use crate::{
    browser::{
        evidence, log,
        page::Page,
        profile::Browser,
        trail::Trail,
        window::{Dress, Theme, WIDE},
    },
    console::{Account, Console},
    official_client::OfficialClient,
    platform::Platform,
    secrets::Secrets,
};

/// A browser needs about a core.
static ROOM: Semaphore = Semaphore::const_new(2);

/// How a journey is set up.
pub struct Journey {
    arguments: Vec<String>,
    refusals: bool,
    hearing: bool,
    beside: bool,
    dress: Dress,
    name: String,
}

/// What a journey works with.
#[derive(Clone)]
pub struct Visit {
    /// The server under test.
    pub console: Arc<Console>,
    /// The tab.
    pub page: Page,
    /// The simulated platform, asked directly.
    pub platform: Platform,
    folder: PathBuf,
    keeps_token: Arc<AtomicBool>,
    further_secrets: Arc<Mutex<Vec<String>>>,
    /// Tabs of other browsers.
    elsewhere: Arc<Mutex<Vec<Page>>>,
}

impl Visit {
    /// From now on these must not be found on the page either, nor in any log.
    pub fn are_secret(&self, secrets: impl IntoIterator<Item = String>) {
        self.further_secrets.lock().unwrap_or_else(PoisonError::into_inner).extend(secrets);
    }

    /// Where this journey may put files: kept when it fails.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The tab, and those of other browsers.
    fn pages(&self) -> Vec<Page> {
        let elsewhere = self.elsewhere.lock().unwrap_or_else(PoisonError::into_inner);
        [&self.page].into_iter().chain(elsewhere.iter()).cloned().collect()
    }

    /// The account with every right.
    pub async fn owner(&self) -> Account {
        self.console.owner().await
    }

    /// The official client, signed in as the owner, tells the same of these apps as the platform's
    /// own state. Left out where the client could not be installed: `make test` then says so.
    pub async fn official_client_agrees_on(&self, apps: &[&str]) {
        self.page.trail().step(format!("ask the official client about {}", apps.join(", ")));
        if std::env::var_os("KVS_WITHOUT_CLI").is_some() {
            return;
        }
        let client = OfficialClient::of(&self.console, "owner", &self.folder).await;
        for app in apps {
            client.agrees_on(app, &self.platform).await;
        }
    }

    /// Another person's browser, or another computer's: it has never seen the console.
    pub async fn another_browser(&self) -> Page {
        self.page.trail().step("open another browser");
        let mut elsewhere = self.elsewhere.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let browser =
            Browser::start(&self.folder.join(format!("profile-{}", elsewhere.len() + 2)), false).await;
        let page = self.page.of(&browser).await;
        elsewhere.push(page.clone());
        *self.elsewhere.lock().unwrap_or_else(PoisonError::into_inner) = elsewhere;
        page
    }

    /// The person asked for the token to be kept for this tab: it may be in session storage.
    pub fn token_is_kept(&self, kept: bool) {
        self.keeps_token.store(kept, Ordering::Relaxed);
    }
}

impl Journey {
    /// A journey against this scenario of the simulated platform.
    #[must_use]
    pub fn on(scenario: &str) -> Self {
        let arguments =
            vec!["--scenario".to_owned(), scenario.to_owned(), "--seed".to_owned(), "1".to_owned()];
        let name = std::thread::current().name().unwrap_or("journey").to_owned();
        let dress = Dress { size: WIDE, touch: false, theme: Theme::Light };
        Self { arguments, refusals: false, hearing: false, beside: false, dress, name }
    }

    /// A journey through an upgrade by fork, where what takes a minute takes a tenth of a second.
    /// Before the console makes a fork it looks whether there is one of that name: the platform says
    /// 404, and the browser's log notes it.
    #[must_use]
    pub fn of_a_fork() -> Self {
        Self::on("forks").speed(600).with_refusals()
    }

    /// Under another name than its test's.
    #[must_use]
    pub fn called(mut self, name: &str) -> Self {
        name.clone_into(&mut self.name);
        self
    }

    /// Lets this many simulated seconds pass in one real second.
    #[must_use]
    pub fn speed(mut self, times: u32) -> Self {
        self.arguments.extend(["--speed".to_owned(), times.to_string()]);
        self
    }

    /// On a platform that is otherwise than usual in this way (docs/simulator.md).
    #[must_use]
    pub fn quirk(mut self, name: &str) -> Self {
        self.arguments.extend(["--quirk".to_owned(), name.to_owned()]);
        self
    }

    /// With the console going through its own server to the platform.
    #[must_use]
    pub fn relay(mut self) -> Self {
        self.arguments.push("--relay".to_owned());
        self
    }

    /// Hosted so that nobody may change anything.
    #[must_use]
    pub fn read_only(mut self) -> Self {
        self.arguments.push("--read-only".to_owned());
        self
    }

    /// The platform refuses or loses some requests on purpose; the browser's log may say so.
    #[must_use]
    pub fn with_refusals(mut self) -> Self {
        self.refusals = true;
        self
    }

    /// What goes over the browser's wire is kept, for [`Page::came`].
    #[must_use]
    pub fn hearing(mut self) -> Self {
        self.hearing = true;
        self
    }

    /// It mostly waits, for long: others need not wait for its end.
    #[must_use]
    pub fn beside_others(mut self) -> Self {
        self.beside = true;
        self
    }

    /// In a window of this size, in CSS pixels.
    #[must_use]
    pub fn window(mut self, size: (u32, u32)) -> Self {
        self.dress.size = size;
        self
    }

    /// With the system in this theme.
    #[must_use]
    pub fn theme(mut self, theme: Theme) -> Self {
        self.dress.theme = theme;
        self
    }

    /// On a device without a mouse: among other things its scroll bars take no room.
    #[must_use]
    pub fn touch(mut self) -> Self {
        self.dress.touch = true;
        self
    }

    /// Goes the way. Afterwards, whatever the way was, the browser's log must be clean, no
    /// secret may have leaked, and axe must find nothing wrong on the page it ended on.
    ///
    /// # Panics
    /// When the way fails, or one of those rules is broken. What is known then lies in
    /// target/journeys/<name of the test>/.
    pub async fn run<Way>(self, way: impl FnOnce(Visit) -> Way)
    where
        Way: Future<Output = ()> + 'static,
    {
        let _room = match self.beside {
            true => None,
            false => Some(ROOM.acquire().await.expect("never closed")),
        };
        let name = self.name.clone();
        let folder = evidence::folder(&name);
        let remarks = folder.join("server.log");
        let console = Arc::new(Console::start(&self.arguments, &remarks).await);
        let platform = Platform::at(&console.platform);
        let browser = Browser::start(&folder.join("profile"), self.hearing).await;
        let tab = browser.front().await;
        let page = Page::new(browser.clone(), tab, self.dress, console.url.clone(), Trail::begin()).await;

        let keeps_token = Arc::new(AtomicBool::new(false));
        let visit = Visit {
            console,
            page,
            platform,
            folder: folder.clone(),
            keeps_token,
            further_secrets: Arc::default(),
            elsewhere: Arc::default(),
        };
        // As a task of its own, so that a failure comes back as a value.
        let tasks = LocalSet::new();
        let going = tasks.spawn_local(way(visit.clone()));
        let went = tasks.run_until(going).await;

        let ended = self.end(&visit, went.is_ok(), &folder).await;
        for page in visit.pages() {
            page.browser().quit().await;
        }
        evidence::tidy(&folder);
        match went {
            Err(failed) if failed.is_panic() => {
                eprintln!("{name}: what was done, and what the page showed, is in {}", folder.display());
                resume_unwind(failed.into_panic());
            }
            Err(failed) => panic!("{name} was ended: {failed}"),
            Ok(()) => assert!(ended.is_empty(), "{name} went well, but:\n{}", ended.join("\n")),
        }
    }

    /// What is wrong at the end, evidence saved.
    async fn end(&self, visit: &Visit, went_well: bool, folder: &Path) -> Vec<String> {
        let Visit { console, page, platform, keeps_token, further_secrets, .. } = visit;
        let further = further_secrets.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let secrets =
            Secrets::new(console.accounts().into_iter().map(|account| account.token).chain(further));
        let mut entries = Vec::new();
        for page in visit.pages() {
            entries.extend(page.browser().log().await);
        }
        let told = log::told(&entries);
        let remarks = std::fs::read_to_string(folder.join("server.log")).unwrap_or_default();
        let further = [("the browser's log", told.as_str()), ("the server's remarks", remarks.as_str())];
        let mut wrong = Vec::new();
        for page in visit.pages() {
            wrong.extend(secrets.leaks(&page, keeps_token.load(Ordering::Relaxed), &further).await);
        }
        wrong.extend(log::complaints(&entries, self.refusals.then_some(console.platform.as_str())));
        if went_well {
            let judged = |fault| format!("axe finds on the last page: {fault}");
            wrong.extend(page.faults().await.into_iter().map(judged));
        }
        if !went_well || !wrong.is_empty() {
            evidence::save(folder, page, platform, &entries, &secrets).await;
        }
        wrong
    }
}
