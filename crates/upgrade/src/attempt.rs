//! A change that is written down and may now be sent.

use platform::Error;

use crate::{Act, Carrier, Intent};

/// Proof that the journal holds a change before it is sent: only [`Run::attempt`](crate::Run::attempt) makes one,
/// and only this can be sent, once. Keep the journal between the two.
#[derive(Debug)]
pub struct Attempt {
    pub(crate) n: u32,
    pub(crate) act: Act,
    pub(crate) intent: Intent,
}

/// What came back, to be told to [`Run::tried`](crate::Run::tried).
#[derive(Debug)]
pub struct Came {
    pub(crate) n: u32,
    pub(crate) act: Act,
    pub(crate) result: Result<Option<String>, Error>,
}

impl Attempt {
    /// What will be changed.
    pub fn act(&self) -> &Act {
        &self.act
    }

    /// Its stable key, the same for every try.
    pub fn key(&self) -> String {
        self.act.key(&self.intent)
    }

    /// Sends it once.
    pub async fn send<C: Carrier>(self, carrier: &C) -> Came {
        let result = self.act.send(&self.intent, carrier).await;
        Came { n: self.n, act: self.act, result }
    }
}

impl Came {
    /// The error, if it was one.
    pub fn error(&self) -> Option<&Error> {
        self.result.as_ref().err()
    }
}
