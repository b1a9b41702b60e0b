//! Being told to stop: Ctrl-C or SIGTERM.

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

/// Starts listening for the system's signals at once; the future it returns ends when a person or
/// the system asks the program to end.
///
/// # Errors
/// When the system does not let this program listen for signals.
#[cfg(unix)]
pub fn asked_by_the_system() -> std::io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// The future it returns ends when a person asks the program to end.
///
/// # Errors
/// Never on this kind of system.
#[cfg(not(unix))]
pub fn asked_by_the_system() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
