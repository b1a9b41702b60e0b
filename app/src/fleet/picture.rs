//! All facts at one moment, taken a few times a second at most and in small pieces: a thousand answers do not sort the
//! list a thousand times, and ten thousand rows do not keep the page from answering.

use std::{collections::HashMap, ops::Deref, sync::Arc, time::Duration};

use futures::{channel::oneshot, future::select, pin_mut};
use kvs::Catalogue;
use leptos::{prelude::*, task::spawn_local};
use time::{Date, OffsetDateTime};

use super::{
    entry::use_today,
    facts::{Facts, SharedFacts},
};
use crate::{
    app::use_catalogue,
    browser::clock,
    fleet_store::{Fleet, Row, use_fleet},
};

/// One row in the picture.
#[derive(Clone)]
pub struct Seen {
    pub row: Row,
    pub facts: SharedFacts,
    /// Of the record, when the facts were worked out.
    revision: u32,
    today: Date,
}

impl Seen {
    /// The row as it is now.
    pub fn of(row: &Row, catalogue: &Catalogue, today: Date) -> Arc<Self> {
        let facts = Arc::new(Facts::recalling(row.store_untracked(), catalogue, today));
        Arc::new(Self { row: row.clone(), facts, revision: row.revision(), today })
    }

    /// Whether neither its record nor the day is another since.
    pub fn is_current(&self, today: Date) -> bool {
        self.revision == self.row.revision() && self.today == today
    }
}

/// Rows of one moment, shared. Two are equal when they are the same.
#[derive(Clone, Default)]
pub struct Picture(Arc<Vec<Arc<Seen>>>);

impl Picture {
    pub fn new(seen: Vec<Arc<Seen>>) -> Self {
        Self(Arc::new(seen))
    }
}

impl PartialEq for Picture {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Picture {
    type Target = [Arc<Seen>];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// A third of a second: a person sees it as "as it comes".
const PACE: Duration = Duration::from_millis(300);
/// So long facts are worked out at a stretch: half a frame.
const STRETCH: Duration = Duration::from_millis(8);
/// Rows between two looks at the clock.
const FEW: usize = 16;

/// Takes pictures of the fleet, one for all pages. A handle: copy it freely.
#[derive(Clone, Copy)]
pub struct Camera {
    fleet: Fleet,
    catalogue: StoredValue<Arc<Catalogue>>,
    today: Memo<Date>,
    picture: RwSignal<Picture>,
    is_busy: StoredValue<bool>,
    /// Something changed since the picture was begun.
    is_late: StoredValue<bool>,
    /// Ends the pause between two pictures.
    hurry: StoredValue<Option<oneshot::Sender<()>>>,
}

/// The newest picture.
pub fn use_picture() -> ReadSignal<Picture> {
    expect_context::<Camera>().picture.read_only()
}

impl Camera {
    /// Follows the fleet for as long as the owner it is made under lives.
    pub fn new() -> Self {
        let camera = Self {
            fleet: use_fleet(),
            catalogue: StoredValue::new(use_catalogue()),
            today: use_today(),
            picture: RwSignal::new(Picture::default()),
            is_busy: StoredValue::new(false),
            is_late: StoredValue::new(false),
            hurry: StoredValue::new(None),
        };
        Effect::new(move |_| {
            camera.fleet.track_rest();
            // What was read last is shown at once: nothing comes after it.
            if let Some(hurry) = camera.hurry.try_update_value(Option::take).flatten() {
                let _ = hurry.send(());
            }
        });
        Effect::new(move |_| {
            camera.fleet.track_changes();
            camera.today.track();
            if camera.fleet.count() == 0 {
                // Nobody is signed in any more: nothing of theirs stays.
                camera.picture.set(Picture::default());
            }
            camera.is_late.set_value(true);
            if !camera.is_busy.get_value() {
                camera.is_busy.set_value(true);
                spawn_local(camera.take_all());
            }
        });
        camera
    }

    /// Takes pictures until the newest one shows everything.
    async fn take_all(self) {
        while self.is_late.try_get_value() == Some(true) {
            self.is_late.set_value(false);
            if let Some(picture) = self.taken().await {
                self.picture.try_set(picture);
                self.pause().await;
            }
        }
        self.is_busy.try_set_value(false);
    }

    /// Until the next picture may follow.
    async fn pause(self) {
        let (hurry, hurried) = oneshot::channel();
        self.hurry.set_value(Some(hurry));
        let pace = clock::sleep(PACE);
        pin_mut!(pace);
        select(pace, hurried).await;
    }

    /// A picture of all rows, unless it would be the same; what did not change is taken over.
    async fn taken(self) -> Option<Picture> {
        let (today, before) = (self.today.get_untracked(), self.picture.get_untracked());
        let same_rows = self.fleet.with_rows(|rows| {
            rows.len() == before.len() && rows.iter().zip(before.iter()).all(|(row, seen)| seen.row.is(row))
        });
        let mut all = if same_rows { before.to_vec() } else { self.matched(&before).await };
        let mut stretch = Stretch::new();
        for seen in &mut all {
            if !seen.is_current(today) {
                *seen = self.see(&seen.row);
                stretch.did_one().await;
            }
        }
        // Others came or went meanwhile, or somebody signed out: the next picture shows it.
        let is_true = self.fleet.with_rows(<[Row]>::len) == all.len();
        let is_new = stretch.done > 0 || !same_rows;
        (is_new && is_true).then(|| Picture::new(all))
    }

    /// The rows of now, each as it was seen before; new ones as they are.
    async fn matched(self, before: &[Arc<Seen>]) -> Vec<Arc<Seen>> {
        let known: HashMap<&str, &Arc<Seen>> = before.iter().map(|seen| (seen.row.id(), seen)).collect();
        let rows = self.fleet.with_rows(<[Row]>::to_vec);
        let (mut all, mut stretch) = (Vec::with_capacity(rows.len()), Stretch::new());
        for row in &rows {
            // The same add-on may have come back as another row, after somebody else was signed in.
            match known.get(row.id()).filter(|seen| seen.row.is(row)) {
                Some(seen) => all.push((*seen).clone()),
                None => {
                    all.push(self.see(row));
                    stretch.did_one().await;
                }
            }
        }
        all
    }

    fn see(self, row: &Row) -> Arc<Seen> {
        self.catalogue.with_value(|catalogue| Seen::of(row, catalogue, self.today.get_untracked()))
    }
}

/// Work that lets the page answer now and then.
struct Stretch {
    begun: OffsetDateTime,
    done: usize,
}

impl Stretch {
    fn new() -> Self {
        Self { begun: clock::now(), done: 0 }
    }

    async fn did_one(&mut self) {
        self.done += 1;
        if self.done.is_multiple_of(FEW) && (clock::now() - self.begun).unsigned_abs() >= STRETCH {
            clock::sleep(Duration::ZERO).await;
            self.begun = clock::now();
        }
    }
}

/// The facts of all rows.
pub fn facts(picture: &[Arc<Seen>]) -> impl Iterator<Item = &Facts> + Clone {
    picture.iter().map(|seen| seen.facts.as_ref())
}
