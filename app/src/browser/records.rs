//! The records of upgrades that this browser keeps: the shelf of this tab, its cabinet, and word from other tabs.

use std::{cell::RefCell, future::Future, rc::Rc};

use futures::channel::{
    mpsc::{UnboundedSender, unbounded},
    oneshot,
};
use leptos::{prelude::on_cleanup, task::spawn_local};

use super::{
    channel,
    database::Journals,
    queue::{Came, Job, Swap, carry_out},
    shelf::Shelf,
    storage,
};

pub use super::queue::{MayReplace, Put};

type Listener = Rc<dyn Fn(&str, From)>;

/// Who changed a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// Something in this tab.
    Here,
    Elsewhere,
}

#[derive(Default)]
struct Records {
    shelf: Shelf,
    /// Whoever wants to be told of changes, this tab's own included.
    listeners: Vec<(u32, Listener)>,
    jobs: Option<UnboundedSender<Job>>,
    /// Whether the cabinet answered the last time it was asked.
    works: bool,
    /// Whether all of it was read at least once.
    is_read: bool,
    /// Whether the browser was asked to keep it when room is short.
    is_to_stay: bool,
}

/// How often it is tried to read before the console is shown without the records.
const TRIES: u32 = 2;

thread_local! {
    static RECORDS: RefCell<Records> = RefCell::default();
}

/// Reads everything once, before anything is shown. From then on writes are carried out in the order they were given.
pub async fn open() {
    let (sender, jobs) = unbounded();
    RECORDS.with_borrow_mut(|records| records.jobs = Some(sender));
    spawn_local(carry_out(jobs, Journals, came));
    channel::on_message(|key| {
        let _ = ask(|done| Job::Read(key, done));
    });
    // A browser that has just crashed, or a machine with much to do, may be slow the first time.
    for _ in 0..TRIES {
        if !is_read() {
            read_again().await;
        }
    }
    move_over().await;
}

/// Reads everything again: word of other tabs may have been missed.
pub async fn read_again() {
    if let Some(done) = ask(Job::ReadAll) {
        let _ = done.await;
    }
}

/// Reads one again, and ends when it was read.
pub async fn read_one_again(key: &str) {
    if let Some(done) = ask(|done| Job::Read(key.to_owned(), done)) {
        let _ = done.await;
    }
}

/// The text kept under a key.
pub fn text(key: &str) -> Option<String> {
    look(|records| records.shelf.text(key).map(str::to_owned))
}

/// All keys.
pub fn keys() -> Vec<String> {
    look(|records| records.shelf.keys().map(str::to_owned).collect())
}

/// Whether this browser keeps anything, as far as it has been tried.
pub fn works() -> bool {
    look(|records| records.works)
}

/// Whether everything that is kept was read at least once. Until then no record here does not mean that there is none.
pub fn is_read() -> bool {
    look(|records| records.is_read)
}

/// The page of a crash looks too, whatever was going on.
fn look<T: Default>(look: impl FnOnce(&Records) -> T) -> T {
    RECORDS.with(|records| records.try_borrow().map(|records| look(&records)).unwrap_or_default())
}

/// Keeps a text, or forgets what stands there. It is read from now on, and is on disk when the future ends with
/// [`Put::Kept`]. The write goes on when nobody waits for it.
pub fn put(key: &str, text: Option<String>, may_replace: MayReplace) -> impl Future<Output = Put> + use<> {
    let first = RECORDS.with_borrow_mut(|records| {
        records.shelf.ordered(key, text.as_deref());
        text.is_some() && !std::mem::replace(&mut records.is_to_stay, true)
    });
    if first {
        storage::ask_to_stay();
    }
    let done = ask(|done| Job::Put(key.to_owned(), Swap { text, may_replace }, done));
    tell(key, From::Here);
    async move {
        match done {
            Some(done) => done.await.unwrap_or(Put::NotKept),
            None => Put::NotKept,
        }
    }
}

/// Does `act` with the key whenever a record changes, here or in another tab, for as long as the owner lives.
pub fn on_change(act: impl Fn(&str, From) + 'static) {
    let number = RECORDS.with_borrow_mut(|records| {
        let number = records.listeners.last().map_or(0, |(last, _)| last + 1);
        records.listeners.push((number, Rc::new(act)));
        number
    });
    on_cleanup(move || {
        RECORDS.with_borrow_mut(|records| records.listeners.retain(|(one, _)| *one != number));
    });
}

fn tell(key: &str, from: From) {
    let listeners: Vec<Listener> =
        RECORDS.with_borrow(|records| records.listeners.iter().map(|(_, act)| act.clone()).collect());
    listeners.iter().for_each(|act| act(key, from));
}

fn ask<T>(job: impl FnOnce(oneshot::Sender<T>) -> Job) -> Option<oneshot::Receiver<T>> {
    let (done, answer) = oneshot::channel();
    let job = job(done);
    RECORDS.with_borrow(|records| records.jobs.as_ref()?.unbounded_send(job).ok())?;
    Some(answer)
}

/// The shelf follows the cabinet, and whoever is concerned is told.
fn came(came: Came) {
    let changed = RECORDS.with_borrow_mut(|records| match &came {
        Came::Put(key, put) => {
            records.works = *put != Put::NotKept;
            records.shelf.ended(key, put);
            if matches!(put, Put::Refused(_)) { vec![key.clone()] } else { Vec::new() }
        }
        Came::Read(key, there) => {
            let changed = there.as_ref().is_some_and(|there| records.shelf.was_read(key, there.as_deref()));
            if changed { vec![key.clone()] } else { Vec::new() }
        }
        Came::ReadAll(all) => {
            records.works = all.is_some();
            records.is_read |= all.is_some();
            all.as_ref().map(|all| records.shelf.all_read(all)).unwrap_or_default()
        }
    });
    if let Came::Put(key, Put::Kept) = &came {
        channel::post(key);
    }
    changed.iter().for_each(|key| tell(key, From::Elsewhere));
}

/// Earlier consoles kept records in local storage. What is there moves over, once; where it cannot, it stays.
async fn move_over() {
    for (key, text) in storage::old_journals() {
        let kept = put(&key, Some(text), Box::new(|there| there.is_none())).await;
        if kept == Put::Kept {
            storage::forget_old_journal(&key);
        }
    }
}
