//! Which config vars a move changes.

use kvs::{Family, Plan};
use platform::model::Attachment;

/// A config var, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VarChange {
    /// `REDIS_URL`
    pub name: String,
    pub fate: VarFate,
}

/// What becomes of a config var.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VarFate {
    /// It leads to the new add-on.
    NewValue,
    /// The new plan brings it.
    Appears,
    /// The new plan does not have it: whoever reads it finds nothing.
    Disappears,
}

/// What follows the name of the attachment in config vars that only some plans bring (facts 3.2, 5.3).
const TLS: &[&str] = &["_TLS_URL"];
const BASTION: &[&str] = &["_BASTIONS", "_BASTION_KEY", "_BASTION_REKEYS_AFTER"];

/// The config vars of an attachment, when it moves between two plans. Where the platform does not name them, those
/// that a plan is known to bring.
pub(super) fn of(held: &Attachment, from: &Plan, to: &Plan) -> Vec<VarChange> {
    let name = |end: &str| format!("{}{end}", held.name);
    let known = held.config_vars.clone().filter(|vars| !vars.is_empty());
    let before = known.unwrap_or_else(|| brought(from).into_iter().map(name).collect());
    let after: Vec<String> = brought(to).into_iter().map(name).collect();
    // What this program does not know of stays, as far as it knows.
    let special: Vec<String> = [TLS, BASTION].concat().into_iter().map(name).collect();
    let stays = |var: &String| after.contains(var) || !special.contains(var);
    let fate = |var: &String| if stays(var) { VarFate::NewValue } else { VarFate::Disappears };
    let mut changes: Vec<VarChange> =
        before.iter().map(|var| VarChange { name: var.clone(), fate: fate(var) }).collect();
    let new = after.into_iter().filter(|var| !before.contains(var));
    changes.extend(new.map(|name| VarChange { name, fate: VarFate::Appears }));
    changes
}

fn brought(plan: &Plan) -> Vec<&'static str> {
    let more = match plan.family() {
        Family::Mini => TLS,
        Family::Private | Family::Shield => BASTION,
        Family::Premium | Family::Other => &[],
    };
    [&["_URL"], more].concat()
}
