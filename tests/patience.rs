//! Waiting for a condition, never for a time.

use std::time::{Duration, Instant};

/// How long anything may take before a journey gives up. Generous: it only costs time when
/// something is broken. Override with `KVS_PATIENCE` (seconds).
pub fn patience() -> Duration {
    let seconds = std::env::var("KVS_PATIENCE").ok().and_then(|text| text.parse().ok()).unwrap_or(30);
    Duration::from_secs(seconds)
}

/// Between two looks. Each look is one short call to the browser on this machine.
const BETWEEN_LOOKS: Duration = Duration::from_millis(40);

/// Asks again until there is an answer. A question that is answered `Err` says why not yet; the
/// last reason is what the journey fails with.
///
/// # Panics
/// When there is no answer in time.
pub async fn until<T, F>(what: &str, mut look: F) -> T
where
    F: AsyncFnMut() -> Result<T, String>,
{
    let started = Instant::now();
    loop {
        let why_not = match look().await {
            Ok(answer) => return answer,
            Err(why_not) => why_not,
        };
        if started.elapsed() > patience() {
            panic!("waited {} s for {what}\n{why_not}", patience().as_secs());
        }
        tokio::time::sleep(BETWEEN_LOOKS).await;
    }
}
