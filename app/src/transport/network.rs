//! Whether there is a network, when the tab comes back to life, and what reads wait for meanwhile.

use std::time::Duration;

use futures::{
    channel::oneshot,
    future::{Either, select},
};
use leptos::prelude::*;
use time::OffsetDateTime;

use super::waiting::{Held, Waiting, Waits, Why};
use crate::browser::{clock, page, wake};

/// How long a browser that says "no network" is believed before a read finds out; doubled each time.
const BELIEVED: Duration = Duration::from_secs(20);
const BELIEVED_MOST: Duration = Duration::from_secs(120);

/// A handle to the one network: copy it freely.
#[derive(Clone, Copy)]
pub struct Network {
    online: RwSignal<bool>,
    /// What the browser said last. It is wrong at times: on a machine that only reaches itself, or behind some tunnels.
    said: StoredValue<bool>,
    woken: RwSignal<u32>,
    sleepers: StoredValue<Vec<oneshot::Sender<()>>>,
    waits: Waits,
}

/// What this tab knows of the network.
pub fn use_network() -> Network {
    expect_context()
}

impl Network {
    /// Listens to the browser for as long as the owner it is made under lives.
    pub fn watched() -> Self {
        let online = page::is_online();
        let network = Self {
            online: RwSignal::new(online),
            said: StoredValue::new(online),
            woken: RwSignal::new(0),
            sleepers: StoredValue::new(Vec::new()),
            waits: Waits::new(),
        };
        wake::on_wake(move || network.wake());
        network
    }

    /// Whether there is one, as far as is known; tracked. False only while the browser says so and nothing has answered
    /// all the same.
    pub fn online(self) -> Memo<bool> {
        Memo::new(move |_| self.online.get())
    }

    /// [`Network::online`] at this moment.
    pub fn is_online(self) -> bool {
        self.online.try_get_untracked().unwrap_or(true)
    }

    /// Moves whenever the tab comes back to life: shown again, network there again, lid opened. What is on the page may
    /// be old then, and timers may be late.
    pub fn woken(self) -> ReadSignal<u32> {
        self.woken.read_only()
    }

    /// What reads wait for, if they do; tracked. Without a network that is all they wait for, and it is told elsewhere.
    pub fn waiting(self) -> Memo<Option<Waiting>> {
        Memo::new(move |_| self.waits.told().filter(|_| self.online.get()))
    }

    /// Returns at once with a network, and otherwise when it is back.
    pub async fn back(self) {
        while !self.is_online() {
            self.next_wake().await;
        }
    }

    /// Waits until it is `until`, by the clock and not by a timer: after a closed lid it is over at once. The page tells
    /// why until what comes back is dropped: when it is known how it went on.
    pub(super) async fn wait(self, why: Why, until: OffsetDateTime) -> Option<Held> {
        let held = self.waits.hold(why, clock::now(), until);
        self.until(until).await;
        held
    }

    /// Returns with a network, or when it is time to see whether the browser is wrong about having none. `asked` is how
    /// often that was seen already.
    pub(super) async fn worth_trying(self, asked: u32) {
        let until = clock::now() + believed(asked);
        while !self.is_online() && clock::now() < until {
            let left = Duration::try_from(until - clock::now()).unwrap_or_default();
            self.doze(left).await;
        }
    }

    /// An answer came to a call that was sent when the browser said there was no network: it is wrong.
    pub(super) fn answered(self) {
        if !self.is_online() {
            self.online.try_set(true);
            self.rouse();
        }
    }

    async fn until(self, until: OffsetDateTime) {
        while let Ok(left) = Duration::try_from(until - clock::now()) {
            if left.is_zero() {
                return;
            }
            self.doze(left).await;
        }
    }

    /// Sleeps so long, or until the tab comes back to life.
    async fn doze(self, left: Duration) {
        let sleep = std::pin::pin!(clock::sleep(left));
        let wake = std::pin::pin!(self.next_wake());
        match select(sleep, wake).await {
            Either::Left(_) | Either::Right(_) => {}
        }
    }

    async fn next_wake(self) {
        let (sender, woken) = oneshot::channel();
        self.sleepers.try_update_value(|all| {
            all.retain(|one| !one.is_canceled());
            all.push(sender);
        });
        // An error means that nobody is left to wake anybody: the console is gone.
        let _ = woken.await;
    }

    fn wake(self) {
        let says = page::is_online();
        if self.said.try_get_value() != Some(says) {
            self.said.try_set_value(says);
            self.online.try_set(says);
        }
        self.rouse();
    }

    fn rouse(self) {
        let all = self.sleepers.try_update_value(std::mem::take).unwrap_or_default();
        for one in all {
            // Whoever stopped waiting needs no waking.
            let _ = one.send(());
        }
        self.woken.try_update(|count| *count = count.wrapping_add(1));
    }
}

fn believed(asked: u32) -> Duration {
    BELIEVED.saturating_mul(2_u32.saturating_pow(asked)).min(BELIEVED_MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_without_a_network_is_believed_longer_each_time() {
        let times: Vec<u64> = (0..5).map(|asked| believed(asked).as_secs()).collect();
        assert_eq!(times, [20, 40, 80, 120, 120]);
        assert_eq!(believed(u32::MAX), BELIEVED_MOST);
    }
}
