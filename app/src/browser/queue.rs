//! What is to be kept, one thing after the other: a write that was ordered later never lands before one that was
//! ordered earlier.

use futures::{
    StreamExt,
    channel::{mpsc::UnboundedReceiver, oneshot},
};

/// Where texts are kept for good. Every answer may be "it does not work".
pub trait Cabinet {
    /// Everything; nothing when it cannot be read.
    async fn all(&self) -> Option<Vec<(String, String)>>;
    /// What is kept under `key` now; nothing outside when it cannot be read.
    async fn read(&self, key: &str) -> Option<Option<String>>;
    /// Keeps, replaces or forgets, and ends when that is on disk.
    async fn put(&self, key: &str, swap: Swap) -> Put;
}

/// What is to stand under a key from now on.
pub struct Swap {
    /// Nothing to forget it.
    pub text: Option<String>,
    /// Looks at what stands there in the moment of writing, and says whether that may go.
    pub may_replace: MayReplace,
}

/// See [`Swap::may_replace`].
pub type MayReplace = Box<dyn FnOnce(Option<&str>) -> bool>;

/// What became of a write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Put {
    /// It is on disk.
    Kept,
    /// Something else stands there, and stays: this.
    Refused(Option<String>),
    /// Storage is blocked, full or gone.
    NotKept,
}

/// One thing to do with the cabinet.
pub enum Job {
    Put(String, Swap, oneshot::Sender<Put>),
    /// Somebody else wrote: read it again.
    Read(String, oneshot::Sender<()>),
    /// Read everything again.
    ReadAll(oneshot::Sender<()>),
}

/// What came of one.
#[derive(Debug, PartialEq, Eq)]
pub enum Came {
    Put(String, Put),
    Read(String, Option<Option<String>>),
    ReadAll(Option<Vec<(String, String)>>),
}

/// Carries jobs out for as long as somebody may order some. `tell` hears of each before whoever ordered it does.
pub async fn carry_out(mut jobs: UnboundedReceiver<Job>, cabinet: impl Cabinet, tell: impl Fn(Came)) {
    while let Some(job) = jobs.next().await {
        // Whoever ordered it may have left.
        match job {
            Job::Put(key, swap, done) => {
                let put = cabinet.put(&key, swap).await;
                tell(Came::Put(key, put.clone()));
                let _ = done.send(put);
            }
            Job::Read(key, done) => {
                let there = cabinet.read(&key).await;
                tell(Came::Read(key, there));
                let _ = done.send(());
            }
            Job::ReadAll(done) => {
                tell(Came::ReadAll(cabinet.all().await));
                let _ = done.send(());
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use std::{cell::RefCell, collections::BTreeMap, future::Future, pin::Pin, task::Poll};

    use futures::{
        channel::mpsc::{UnboundedSender, unbounded},
        executor::block_on,
        future::join,
    };

    use super::*;

    /// Slow for the first write and quick for the rest, and full for one key.
    #[derive(Default)]
    struct Slow {
        there: RefCell<BTreeMap<String, String>>,
        log: RefCell<Vec<String>>,
    }

    impl Cabinet for &Slow {
        async fn all(&self) -> Option<Vec<(String, String)>> {
            Some(self.there.borrow().clone().into_iter().collect())
        }

        async fn read(&self, key: &str) -> Option<Option<String>> {
            Some(self.there.borrow().get(key).cloned())
        }

        async fn put(&self, key: &str, swap: Swap) -> Put {
            let turns = if self.log.borrow().is_empty() { 9 } else { 0 };
            Turns(turns).await;
            let there = self.there.borrow().get(key).cloned();
            self.log.borrow_mut().push(swap.text.clone().unwrap_or_default());
            if key == "full" {
                return Put::NotKept;
            }
            if !(swap.may_replace)(there.as_deref()) {
                return Put::Refused(there);
            }
            match swap.text {
                Some(text) => self.there.borrow_mut().insert(key.to_owned(), text),
                None => self.there.borrow_mut().remove(key),
            };
            Put::Kept
        }
    }

    /// Lets everybody else go first, so many times.
    struct Turns(u32);

    impl Future for Turns {
        type Output = ();

        fn poll(mut self: Pin<&mut Self>, cx: &mut std::task::Context<'_>) -> Poll<()> {
            if self.0 == 0 {
                return Poll::Ready(());
            }
            self.0 -= 1;
            cx.waker().wake_by_ref();
            Poll::Pending
        }
    }

    fn order(
        jobs: &UnboundedSender<Job>,
        key: &str,
        text: &str,
        over: Option<&str>,
    ) -> oneshot::Receiver<Put> {
        let (done, put) = oneshot::channel();
        let over = over.map(str::to_owned);
        let may_replace: MayReplace = Box::new(move |there| there == over.as_deref());
        jobs.unbounded_send(Job::Put(key.into(), Swap { text: Some(text.into()), may_replace }, done))
            .unwrap();
        put
    }

    #[test]
    fn an_older_state_never_overtakes_a_newer_one() {
        let (jobs, ordered) = unbounded();
        let first = order(&jobs, "a", "1", None);
        let second = order(&jobs, "a", "2", Some("1"));
        let third = order(&jobs, "a", "3", Some("2"));
        drop(jobs);
        let slow = Slow::default();
        let (_, puts) = block_on(join(carry_out(ordered, &slow, |_| ()), join(first, join(second, third))));
        assert_eq!(puts, (Ok(Put::Kept), (Ok(Put::Kept), Ok(Put::Kept))));
        assert_eq!(*slow.log.borrow(), ["1", "2", "3"]);
        assert_eq!(slow.there.borrow().get("a").unwrap(), "3");
    }

    #[test]
    fn what_somebody_else_wrote_stays_and_what_does_not_fit_is_said() {
        let (jobs, ordered) = unbounded();
        let mine = order(&jobs, "a", "mine", None);
        let full = order(&jobs, "full", "much", None);
        drop(jobs);
        let slow = Slow::default();
        slow.there.borrow_mut().insert("a".into(), "theirs".into());
        let told = RefCell::new(Vec::new());
        let tell = |came| told.borrow_mut().push(came);
        let (_, puts) = block_on(join(carry_out(ordered, &slow, tell), join(mine, full)));
        let refused = Put::Refused(Some("theirs".into()));
        assert_eq!(puts, (Ok(refused.clone()), Ok(Put::NotKept)));
        assert_eq!(slow.there.borrow().get("a").unwrap(), "theirs");
        assert_eq!(*told.borrow(), [Came::Put("a".into(), refused), Came::Put("full".into(), Put::NotKept)]);
    }
}
