//! The console comes in parts, each fetched when somebody first needs it: who signs in downloads what signing in takes,
//! and no upgrade. [`points`] says where it is cut; the build does the cutting (`scripts/in-parts`).

mod fetched;
mod points;

pub use fetched::{Missing, Stage, fetched};
pub use points::{
    ACTIVITY, ADDON, ADDON_REPORT, CLIENTS, CONSOLE, DEADLINES, LOOK_UP, PASTE, REPORTS, UPGRADE, sign_in,
};

use futures::future::LocalBoxFuture;
use leptos::prelude::*;
use wasm_split_helpers::SplitLoaderError;

/// A part that did not come: no network, or a newer console has taken this one's place on the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotCome;

impl From<SplitLoaderError> for NotCome {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// One part, and the view it is fetched for.
#[derive(Clone, Copy)]
pub struct Part {
    bring: fn() -> LocalBoxFuture<'static, Result<(), SplitLoaderError>>,
    view: fn() -> LocalBoxFuture<'static, Result<AnyView, NotCome>>,
}

impl Part {
    /// Fetches it, unless it is here or on its way.
    ///
    /// # Errors
    /// [`NotCome`]; asking again fetches again.
    pub async fn bring(self) -> Result<(), NotCome> {
        Ok((self.bring)().await?)
    }
}
