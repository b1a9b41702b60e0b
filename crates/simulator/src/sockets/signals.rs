//! Being told to stop: Ctrl-C or SIGTERM.

/// Starts listening for the system's signals at once; the future it returns ends when a person or
/// the system asks the program to end.
///
/// # Errors
/// When the system does not let this program listen for signals.
#[cfg(unix)]
pub fn asked_to_end() -> std::io::Result<impl Future<Output = ()>> {
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
pub fn asked_to_end() -> std::io::Result<impl Future<Output = ()>> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}
