//! The second factor: a code in a header, or an app unlocked for a while by one code (facts 1.5).

use crate::quirk::Quirk;
use crate::state::World;
use crate::wire::call::Call;
use crate::wire::error::ApiError;
use http::StatusCode;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// The simulator's code never changes, and using it twice is fine.
pub const CODE: &str = "123456";
pub const HEADER: &str = "heroku-two-factor-code";
const PRE_AUTHORIZED_FOR: Duration = Duration::hours(8);

pub struct PreAuthorization {
    pub account: Uuid,
    pub app: Uuid,
    pub until: OffsetDateTime,
}

impl World {
    /// Refuses when the account needs a second factor and the request brings none.
    pub fn second_factor(&self, call: &Call, app: Uuid) -> Result<(), ApiError> {
        let Ok(who) = call.who() else { return Ok(()) };
        let needed = self.accounts.get(&who.account).is_some_and(|account| account.two_factor);
        let unlocked = self
            .pre_authorizations
            .iter()
            .any(|granted| granted.account == who.account && granted.app == app);
        if !needed || unlocked || call.header(HEADER) == Some(CODE) {
            return Ok(());
        }
        let message = if call.header(HEADER).is_some() {
            "That two-factor code is not valid."
        } else {
            "This request needs a two-factor code, or the app unlocked by one."
        };
        let mut error = ApiError::new(StatusCode::FORBIDDEN, "two_factor", message);
        if self.quirks.has(Quirk::TwoFactorWith412) {
            error.status = StatusCode::PRECONDITION_FAILED;
        }
        error.app = self.apps.get(&app).map(|app| app.name.clone());
        Err(error)
    }

    /// Unlocks an app for the account; the request must bring the code itself.
    pub fn pre_authorize(&mut self, account: Uuid, app: Uuid) {
        let until = self.clock.now().saturating_add(PRE_AUTHORIZED_FOR);
        self.pre_authorizations.push(PreAuthorization { account, app, until });
    }
}
