//! New credentials. What proves them is the store's connection URL: it is read before and after, its passwords are
//! compared and dropped here, and nothing else of it is looked at.

use std::time::Duration;

use platform::{Error, endpoints::GetStoreUrl, wire::ConnectionUrl};

use super::{
    act::Doing,
    judged::{Outcome, Then, is_lost, judged},
    what::Change,
};
use crate::{browser::clock, fleet_store::Row, transport::Client};

/// How often the new URL is looked for, and how long apart: the platform may need a moment.
const LOOKS: u32 = 5;
const APART: Duration = Duration::from_secs(2);

/// Rotates the credentials of a store, telling what it does.
pub async fn carried_out(client: Client, row: &Row, tell: impl Fn(Doing)) -> Outcome {
    let before = match url(client, row).await {
        Ok(before) => before,
        Err(error) => return Outcome::Unread(error),
    };
    tell(Doing::Sending);
    let answer = Change::Rotate.send(client, row.id()).await;
    if let Err(error) = &answer
        && !is_lost(error)
    {
        return Outcome::Refused(error.clone());
    }
    tell(Doing::LookingAgain);
    let mut then = Then::AsBefore;
    for look in 0..LOOKS {
        if look > 0 {
            clock::sleep(APART).await;
        }
        then = match url(client, row).await {
            Ok(after) => compared(&before, &after),
            Err(error) => Then::Unread(error),
        };
        if then == Then::AsWanted {
            break;
        }
    }
    judged(answer, then)
}

async fn url(client: Client, row: &Row) -> Result<ConnectionUrl, Error> {
    let answer = client.send(&GetStoreUrl { store: row.id().to_owned() }).await?;
    Ok(answer.body.resource_url)
}

fn compared(before: &ConnectionUrl, after: &ConnectionUrl) -> Then {
    match after.has_other_password(before) {
        Some(true) => Then::AsWanted,
        Some(false) => Then::AsBefore,
        // A URL without a password says nothing about one.
        None => Then::Unseen,
    }
}
