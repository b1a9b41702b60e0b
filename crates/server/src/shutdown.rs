//! The word to stop, for everything that serves.

use std::time::Duration;

use tokio::sync::watch;

/// How long requests under way may take after the word to stop.
pub const GRACE: Duration = Duration::from_secs(3);

/// Gives the word to stop to every [`Stop`] made from it.
#[derive(Debug)]
pub struct Stopper(watch::Sender<bool>);

/// Waits for the word to stop.
#[derive(Debug, Clone)]
pub struct Stop(watch::Receiver<bool>);

/// A pair that belongs together.
#[must_use]
pub fn pair() -> (Stopper, Stop) {
    let (sender, receiver) = watch::channel(false);
    (Stopper(sender), Stop(receiver))
}

impl Stopper {
    /// Everybody stops.
    pub fn stop(&self) {
        self.0.send_replace(true);
    }
}

impl Stop {
    /// Returns when it is time to stop, also when nobody is left to say so.
    pub async fn told(mut self) {
        // An error means the sender is gone, and with it the program.
        let _ = self.0.wait_for(|stop| *stop).await;
    }
}
