//! Upgrading by fork: which plan, what it brings, what it leaves behind (facts 5).

mod compare;
mod destroy;
mod effect;
mod fit;
mod plans;
mod settings;
mod source;

pub use compare::{
    AttachmentsFate, Comparison, Cost, Pause, SettingsFate, VersionChoice, Way, WayBack, compare,
};
pub use destroy::{DestroyRefusal, Use, can_destroy, uses};
pub use effect::{ForkChange, ForkEffect, fork_effect};
pub use fit::ForkWarning;
pub use plans::{ForkPlan, PlanRefusal, fork_plans};
pub use settings::{Carried, CarryOver, SettingChange, SettingKind, SettingValue, carry_over};
pub use source::{CopyRoom, PromoteTrap, copy_room, promote_traps};
