//! Changing the weekly window: day and time by the person's clock, with UTC beside.

use kvs::{SettingChange, SettingKind, SettingValue, WeekTime, WeeklyWindow, week_moves, window_starts};
use leptos::prelude::*;
use time::Weekday;

use super::zone_times::{changes, clock, offset, read};
use crate::{
    addon::Subject,
    app::use_now,
    browser::zone,
    change::{Act, Change, Frame, Of, Seen, Sheet},
    ui::Button,
    words::change::window as words,
};

/// The button and its form.
#[component]
pub fn ChangeWindow(subject: Subject) -> AnyView {
    let act = Act::new(subject, Of::Setting(SettingKind::MaintenanceWindow));
    let refusal = Signal::derive(move || act.barred());
    view! {
        <div class="actions"><Button refusal on_press=move || act.show()>{words::OPEN}</Button></div>
        <Sheet act title=words::TITLE>
            <Frame act verb=words::VERB idle=words::IDLE><Choice act/></Frame>
        </Sheet>
    }
    .into_any()
}

/// What is set now, in UTC, when it could be read as times.
fn current(act: Act) -> Option<WeeklyWindow> {
    act.basis.with(|seen| match seen {
        Some(Seen::Value(Some(SettingValue::Window(window)))) => Some(window.clone()),
        _ => None,
    })
}

const FIRST: WeekTime = WeekTime { weekday: Weekday::Monday, hour: 0, minute: 0 };

#[component]
fn Choice(act: Act) -> AnyView {
    let now = use_now().get_untracked();
    let offset = offset(now);
    let start =
        untrack(|| current(act)).and_then(|window| window.slot()).map_or(FIRST.later(-offset), |slot| slot.0);
    // By the person's clock.
    let chosen = RwSignal::new(start.later(offset));
    let window = Memo::new(move |_| WeeklyWindow::beginning(chosen.get().later(-offset)));
    Effect::new(move |_| {
        let window = window.get();
        let slot = window.slot();
        let is_new = current(act).and_then(|window| window.slot()) != slot;
        let (day_of_week, time_of_day) = slot.map(|(start, _)| start.spelled()).unwrap_or_default();
        let change = SettingChange::MaintenanceWindow { day_of_week, time_of_day };
        act.wish.set((is_new && slot.is_some()).then_some(Change::Setting(change)));
    });
    let is_planned =
        Memo::new(move |_| act.subject.facts.with(|facts| week_moves(&facts.store, now).is_ok()));
    view! {
        <p>{words::CURRENT}" "<b>{move || current(act).as_ref().map(words::written)}</b></p>
        <div class="change-pair"><Day chosen/><Time chosen offset/></div>
        <p class="help">{words::in_zone(offset)}</p>
        <p role="status">{words::SENT}" "<b>{move || window.with(words::written)}</b></p>
        {changes(now).then(|| view! { <p class="small">{words::SENT_AND_KEPT}</p> })}
        {move || is_planned.get().then(|| view! { <p>{words::PLANNED}</p> })}
        <p class="small muted">{words::DATA}</p>
    }
    .into_any()
}

#[component]
fn Day(chosen: RwSignal<WeekTime>) -> AnyView {
    let days: Vec<Weekday> = (0..7).map(|n| Weekday::Monday.nth_next(n)).collect();
    let options = days.iter().enumerate().map(|(at, day)| {
        let day = *day;
        view! {
            <option value=at.to_string() selected=move || chosen.with(|chosen| chosen.weekday == day)>{zone::weekday(day)}</option>
        }
    });
    let options = options.collect_view();
    let choose = move |event| {
        let day = event_target_value(&event).parse::<usize>().ok().and_then(|at| days.get(at).copied());
        if let Some(weekday) = day {
            chosen.update(|chosen| chosen.weekday = weekday);
        }
    };
    view! {
        <div class="labelled">
            <label for="window-day">{words::DAY}</label>
            <select class="field" id="window-day" on:change=choose>{options}</select>
        </div>
    }
    .into_any()
}

#[component]
fn Time(chosen: RwSignal<WeekTime>, offset: i64) -> AnyView {
    let options = window_starts(offset).into_iter().map(|(hour, minute)| {
        let is_it = move || chosen.with(|chosen| (chosen.hour, chosen.minute) == (hour, minute));
        view! { <option value=clock(hour, minute) selected=is_it>{clock(hour, minute)}</option> }
    });
    let options = options.collect_view();
    let choose = move |event| {
        if let Some((hour, minute)) = read(&event_target_value(&event)) {
            chosen.update(|chosen| (chosen.hour, chosen.minute) = (hour, minute));
        }
    };
    view! {
        <div class="labelled">
            <label for="window-time">{words::TIME}</label>
            <select class="field" id="window-time" on:change=choose>{options}</select>
        </div>
    }
    .into_any()
}
