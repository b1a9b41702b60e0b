//! A snapshot goes with its session: shown when it begins, forgotten when it ends.

use futures::channel::oneshot;
use kvs::KeyValueStore;
use leptos::{prelude::*, task::spawn_local};
use time::OffsetDateTime;

use super::{
    Fleet, Keeping,
    label::{Label, Whose},
    recall::records,
};
use crate::{
    boot::use_config,
    browser::{clock, snapshots},
    session::{Session, Standing},
};

type Slices = Vec<(String, String)>;

#[derive(Clone, PartialEq)]
enum Stage {
    Out,
    /// It is known that somebody comes, and not yet who.
    Checking,
    In(String),
}

/// Shows, keeps and forgets for as long as the owner lives.
pub fn follow(session: Session, fleet: Fleet) {
    let origin = use_config().origins().platform;
    spawn_local(sweep());
    let stage = Memo::new(move |_| match session.standing() {
        Standing::Out => Stage::Out,
        Standing::Checking => Stage::Checking,
        Standing::In(signed) => Stage::In(signed.account.id),
    });
    let read = StoredValue::new_local(None::<oneshot::Receiver<Slices>>);
    Effect::new(move |_| match stage.get() {
        Stage::Out => read.set_value(None),
        // It is read while the platform is asked whose token it is, and opened only by whose it is.
        Stage::Checking => {
            let (sender, receiver) = oneshot::channel();
            read.set_value(Some(receiver));
            spawn_local(async move {
                let _ = sender.send(snapshots::all().await);
            });
        }
        Stage::In(account) => {
            let whose = Whose::known(&account, &origin);
            fleet.keeping.set_value(Keeping::of(whose.clone()));
            let coming = read.try_update_value(Option::take).flatten();
            let era = fleet.era.get_value();
            spawn_local(async move {
                let slices = match coming {
                    Some(coming) => coming.await.unwrap_or_default(),
                    None => snapshots::all().await,
                };
                let found = whose.and_then(|whose| opened(&slices, &whose, clock::now()));
                match found {
                    Some((stores, at)) if fleet.is_era(era) => fleet.remember(stores, at),
                    // Somebody else's, too old, damaged or of another format.
                    None if !slices.is_empty() && fleet.is_era(era) => snapshots::forget().await,
                    _ => {}
                }
            });
        }
    });
    // By the person or because the token was refused: who took it away meant what it opened as well.
    Effect::new(move |_| {
        if session.ending().is_some() {
            spawn_local(snapshots::forget());
        }
    });
}

/// The records of these slices, and when the list was read, if they are all there, are this account's and are fresh.
pub(super) fn opened(
    slices: &[(String, String)],
    whose: &Whose,
    now: OffsetDateTime,
) -> Option<(Vec<KeyValueStore>, OffsetDateTime)> {
    let at = Label::of(&slices.first()?.0)?.at;
    let mut stores = Vec::new();
    for (number, (key, text)) in slices.iter().enumerate() {
        let label = Label::of(key)?;
        let expected = Label { whose: whose.clone(), at, slice: (number, slices.len()) };
        if label != expected || !label.is_fresh(now) {
            return None;
        }
        stores.extend(records(text, now)?);
    }
    Some((stores, at))
}

/// What nobody will be shown any more goes, also when nobody signs in.
async fn sweep() {
    let now = clock::now();
    let keys = snapshots::keys().await;
    if keys.iter().any(|key| Label::of(key).is_none_or(|label| !label.is_fresh(now))) {
        snapshots::forget().await;
    }
}
