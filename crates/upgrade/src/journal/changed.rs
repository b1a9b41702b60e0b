use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::past::Before;
use crate::{Act, Named, Setting};

/// One thing we changed, or may have changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    pub thing: Thing,
    /// When it was first tried.
    pub at: OffsetDateTime,
    /// A read showed it; otherwise the answer was lost and it may not have happened.
    pub sure: bool,
    pub back: Back,
    /// When it was put back or left.
    pub back_at: Option<OffsetDateTime>,
}

/// What was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "thing", rename_all = "snake_case")]
pub enum Thing {
    /// Maintenance mode was turned on.
    MaintenanceMode { app: Named },
    /// A process type was set to 0; it was `from`.
    Process {
        app: Named,
        #[serde(rename = "type")]
        kind: String,
        from: u32,
    },
    /// The upgrade was requested. Nothing takes it back.
    Requested,
    /// The prepared maintenance was run. Nothing takes it back.
    Ran,
    /// A fork was made; it costs until it is destroyed.
    Forked { name: String },
    /// An app has an add-on under this name, instead of the one that had it before.
    Attached { app: Named, name: String, addon: Named, instead_of: Option<Named> },
    /// An app does not have an add-on under this name any more.
    Detached { app: Named, name: String, addon: Named },
    /// A setting was changed.
    Set { addon: Named, setting: Setting },
    /// An add-on was destroyed. Nothing takes it back.
    Destroyed { addon: Named },
}

/// Whether it was put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Back {
    /// It is as before; a read showed it.
    Done,
    /// Not yet.
    Open,
    /// The person said to leave it, or it cannot be put back.
    Left,
    /// The person put it to rest by hand: it reads otherwise than before, and is meant to.
    ByWord,
    /// There is no way back.
    Never,
    /// It is what was wanted, and stays.
    Kept,
}

/// The list of changes while a journal is folded.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ledger {
    rows: Vec<Row>,
}

#[derive(Clone, Debug)]
struct Row {
    changed: Changed,
    /// Attempts that made it, or may have.
    by: Vec<u32>,
    /// Belongs to a round that is over.
    closed: bool,
}

impl Ledger {
    pub fn all(&self) -> Vec<Changed> {
        self.rows.iter().map(|row| row.changed.clone()).collect()
    }

    /// Changes that are still to be put back.
    pub fn open(&self) -> Vec<Changed> {
        self.all().into_iter().filter(|changed| changed.back == Back::Open).collect()
    }

    /// Whatever was done to writers that no read has shown to be as before, whoever was to put it back.
    pub fn not_back(&self) -> Vec<Changed> {
        let writers = |thing: &Thing| matches!(thing, Thing::MaintenanceMode { .. } | Thing::Process { .. });
        let not_back = |changed: &Changed| matches!(changed.back, Back::Open | Back::Left);
        self.all().into_iter().filter(|changed| writers(&changed.thing) && not_back(changed)).collect()
    }

    pub fn holds_mode(&self, app: &Named) -> bool {
        self.holds(|thing| matches!(thing, Thing::MaintenanceMode { app: of } if of.id == app.id))
    }

    pub fn holds_process(&self, app: &Named, kind: &str) -> bool {
        self.holds(
            |thing| matches!(thing, Thing::Process { app: of, kind: k, .. } if of.id == app.id && k == kind),
        )
    }

    /// Whether something we changed is a change of this round that was not returned.
    fn holds(&self, fits: impl Fn(&Thing) -> bool) -> bool {
        let open = |row: &&Row| !row.closed && row.changed.back == Back::Open;
        self.rows.iter().filter(open).any(|row| fits(&row.changed.thing))
    }

    pub(super) fn trying(&mut self, n: u32, act: &Act, before: &[Before], at: OffsetDateTime) {
        if self.rows.iter().any(|row| row.is_undone_by(act)) {
            return;
        }
        for thing in things(act, before) {
            let back = match thing {
                Thing::Requested | Thing::Ran | Thing::Destroyed { .. } => Back::Never,
                Thing::MaintenanceMode { .. } | Thing::Process { .. } => Back::Open,
                _ => Back::Kept,
            };
            let same = |row: &&mut Row| !row.closed && same(&row.changed.thing, &thing);
            match self.rows.iter_mut().find(same) {
                Some(row) => {
                    row.by.push(n);
                    row.changed.back = back;
                    row.changed.back_at = None;
                }
                None => {
                    let changed = Changed { thing, at, sure: false, back, back_at: None };
                    self.rows.push(Row { changed, by: vec![n], closed: false });
                }
            }
        }
    }

    /// An attempt that was refused changed nothing.
    pub(super) fn refused(&mut self, n: u32) {
        for row in &mut self.rows {
            row.by.retain(|by| *by != n);
        }
        self.rows.retain(|row| !row.by.is_empty());
    }

    pub(super) fn seen(&mut self, act: &Act, at: OffsetDateTime) {
        for row in self.rows.iter_mut().filter(|row| row.is_undone_by(act)) {
            row.changed.back = Back::Done;
            row.changed.back_at = Some(at);
        }
        let changed = things(act, &[]);
        let open = self.rows.iter_mut().filter(|row| !row.closed);
        for row in open.filter(|row| changed.iter().any(|thing| same(thing, &row.changed.thing))) {
            row.changed.sure = true;
        }
    }

    pub(super) fn returned(&mut self, thing: &Thing, back: Back, at: Option<OffsetDateTime>) {
        let forked = matches!(thing, Thing::Forked { .. });
        let counts = |row: &Row| forked || !row.closed || row.changed.back == Back::Left;
        let fits = |row: &&mut Row| counts(row) && same(&row.changed.thing, thing);
        for row in self.rows.iter_mut().filter(fits) {
            row.changed.back = back;
            row.changed.back_at = at;
        }
    }

    /// Everything so far belongs to the past; what is changed from now on is listed anew. What nothing takes back
    /// stays as it is.
    pub(super) fn close(&mut self) {
        for row in &mut self.rows {
            row.closed = row.changed.back != Back::Never;
        }
    }
}

impl Row {
    /// Whether an act is the way back from this change.
    fn is_undone_by(&self, act: &Act) -> bool {
        let Thing::Attached { app, name, addon, instead_of } = &self.changed.thing else { return false };
        let kept = !self.closed && self.changed.back == Back::Kept;
        kept && match act {
            Act::Attach { app: of, name: under, addon: back, .. } => {
                of.id == app.id && under == name && instead_of.as_ref().is_some_and(|was| was.id == back.id)
            }
            Act::Detach { app: of, name: under, addon: gone, .. } => {
                of.id == app.id && under == name && gone.id == addon.id
            }
            _ => false,
        }
    }
}

/// What an act changes that is worth listing: putting back is not.
fn things(act: &Act, before: &[Before]) -> Vec<Thing> {
    match act {
        Act::RequestUpgrade => vec![Thing::Requested],
        Act::RunMaintenance => vec![Thing::Ran],
        Act::MaintenanceMode { app, on: true } => vec![Thing::MaintenanceMode { app: app.clone() }],
        Act::MaintenanceMode { .. } => Vec::new(),
        Act::CreateFork { name, .. } => vec![Thing::Forked { name: name.clone() }],
        Act::Attach { app, name, addon, instead_of } => {
            let (app, name, addon) = (app.clone(), name.clone(), addon.clone());
            vec![Thing::Attached { app, name, addon, instead_of: instead_of.clone() }]
        }
        Act::Detach { app, name, addon, .. } => {
            vec![Thing::Detached { app: app.clone(), name: name.clone(), addon: addon.clone() }]
        }
        Act::ChangeSetting { addon, setting } => {
            vec![Thing::Set { addon: addon.clone(), setting: setting.clone() }]
        }
        Act::Destroy { addon } => vec![Thing::Destroyed { addon: addon.clone() }],
        Act::Scale { app, quantities } => {
            let before = before.iter().find(|before| before.app.id == app.id);
            let was = |kind: &str| {
                let process = before.and_then(|before| before.formation.iter().find(|p| p.kind == kind));
                process.map_or(0, |process| process.quantity)
            };
            let zeroed = quantities.iter().filter(|q| q.quantity == 0);
            zeroed
                .map(|q| Thing::Process { app: app.clone(), kind: q.kind.clone(), from: was(&q.kind) })
                .collect()
        }
    }
}

/// Whether two things are the same, whatever the numbers.
fn same(one: &Thing, other: &Thing) -> bool {
    match (one, other) {
        (Thing::MaintenanceMode { app: one }, Thing::MaintenanceMode { app: other }) => one.id == other.id,
        (Thing::Process { app: a, kind: one, .. }, Thing::Process { app: b, kind: other, .. }) => {
            a.id == b.id && one == other
        }
        (Thing::Set { addon: a, setting: one }, Thing::Set { addon: b, setting: other }) => {
            a.id == b.id && one.name() == other.name()
        }
        (one, other) => one == other,
    }
}
