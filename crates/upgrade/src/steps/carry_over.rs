//! Carry over what a fork does not copy.

use kvs::CarryOver;

use crate::{
    Act, Differs, Finding, Question, Setting, SettingName,
    act::Target,
    carry_over::{compared, differs, is_left, is_unread, is_wanted, look, looks},
    flow::{Ctx, Detour, Way},
    fork,
};

pub(super) fn pass(ctx: &Ctx<'_>) -> Way {
    let addon = fork::living(ctx)?;
    let (old, new) = (&ctx.intent.addon, crate::Named::new(&addon.id, &addon.name));
    ctx.try_need(&looks(old, &new))?;
    let rows = compared(ctx, old, &new);
    for row in &rows {
        let what = SettingName::from(row.setting);
        if let Some(tried) = ctx.past.last_on(&Target::Setting(new.id.clone(), what)) {
            ctx.notice(&tried.act.clone())?;
        }
        if is_unread(row) {
            ctx.find(Finding::NotReadSetting { what })?;
        }
        if let CarryOver::NotOnNewPlan { old: Some(old) } = &row.verdict {
            let (old, new) = (crate::setting::text(old), String::new());
            ctx.find(Finding::NotCarried { what, old, new })?;
        }
    }
    let mut open: Vec<Differs> = Vec::new();
    for (row, setting) in rows.iter().filter_map(|row| Some((differs(row)?, row.change()?))) {
        let setting = Setting::from(setting);
        if is_left(ctx, row.what) {
            let Differs { what, old, new } = row;
            ctx.find(Finding::NotCarried { what, old, new })?;
        } else if is_wanted(ctx, row.what) {
            let looks = [look(&new, row.what)];
            ctx.need(&looks)?;
            ctx.ensure(Act::ChangeSetting { addon: new.clone(), setting }, &looks, false)?;
        } else {
            open.push(row);
        }
    }
    if open.is_empty() { Ok(()) } else { Detour::ask(Question::CarryOver { rows: open }) }
}
