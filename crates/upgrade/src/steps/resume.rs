//! Bring writers back, and only what we paused.

use crate::{
    Step,
    flow::{Ctx, Way},
    writers,
};

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    let since = ctx.past.over.get(&Step::Verify).map_or(0, |over| over.index);
    writers::bring_back(ctx, since)?;
    writers::up_again(ctx)
}
