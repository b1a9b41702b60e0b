//! The picture: a line of days for each add-on, or for each version when they are many. It holds nothing that the lists
//! below do not say in words, so it is one image for those who do not see it.

use kvs::{DueKind, Mark, TrackOf, utc_day};
use leptos::prelude::*;
use time::{Date, OffsetDateTime};

use super::{
    legend::legend,
    outlook::Outlook,
    placing::{LANES, Placed, lanes, placed},
    scale::Scale,
    sign::sign,
};
use crate::{
    browser::zone,
    words::deadlines::{due as words, picture as texts, whole},
};

/// Percent of the line beside today that its word takes.
const AROUND_TODAY: f64 = 5.0;

/// The picture; nothing when no add-on has a date.
#[component]
pub fn Picture(outlook: Memo<Outlook>, minute: Memo<OffsetDateTime>) -> AnyView {
    // The mark of today moves by the hour: nobody sees it move.
    let hour = Memo::new(move |_| {
        let now = minute.get();
        now.replace_minute(0).unwrap_or(now)
    });
    (move || outlook.with(|outlook| (!outlook.tracks.is_empty()).then(|| figure(outlook, hour.get()))))
        .into_any()
}

fn figure(outlook: &Outlook, now: OffsetDateTime) -> AnyView {
    let tracks = &outlook.tracks;
    let days = tracks.iter().flat_map(|track| &track.marks).map(|mark| mark.day);
    let scale = Scale::over(days, utc_day(now));
    let described = texts::Described {
        from: &zone::day(scale.from),
        until: &zone::day(scale.to),
        rows: whole(tracks.len()),
    };
    let today = percent(scale.at(now));
    let rows: Vec<(String, Vec<Placed>)> =
        tracks.iter().map(|track| (name(outlook, &track.of), placed(track, scale))).collect();
    let drawn: Vec<DueKind> = rows.iter().flat_map(|(_, signs)| signs).map(|sign| sign.mark.kind).collect();
    let is_grouped = tracks.iter().any(|track| matches!(track.of, TrackOf::Line { .. }));
    view! {
        <figure class="card timeline" role="img" aria-label=described.text()>
            <div class="timeline-rows">
                {axis(scale, now)}
                {rows.into_iter().map(|(name, signs)| row(name, signs, &today)).collect_view()}
            </div>
            {legend(&drawn)}
            {is_grouped.then(|| view! { <p class="small muted">{texts::GROUPED}</p> })}
        </figure>
    }
    .into_any()
}

fn axis(scale: Scale, now: OffsetDateTime) -> AnyView {
    let today = percent(scale.at(now));
    // A name below the word of today could not be read.
    let is_clear = |day: &Date| (scale.at(day.midnight().assume_utc()) - scale.at(now)).abs() > AROUND_TODAY;
    let ticks = scale.ticks().into_iter().filter(is_clear).map(|day| {
        let left = percent(scale.at(day.midnight().assume_utc()));
        view! { <span class="timeline-tick num" style:left=move || left.clone()>{zone::day_of_year(day)}</span> }
            .into_any()
    });
    view! {
        <div class="timeline-row timeline-axis">
            <span class="timeline-name"></span>
            <span class="timeline-line">
                {ticks.collect_view()}
                <span class="timeline-tick is-today" style:left=move || today.clone()>{texts::TODAY}</span>
            </span>
        </div>
    }
    .into_any()
}

fn row(name: String, signs: Vec<Placed>, today: &str) -> AnyView {
    let class = format!("timeline-line lanes-{}", lanes(&signs).min(LANES));
    let today = today.to_owned();
    view! {
        <div class="timeline-row">
            <span class="timeline-name">{name}</span>
            <span class=class>
                <span class="timeline-today" style:left=move || today.clone()></span>
                {signs.into_iter().map(mark).collect_view()}
            </span>
        </div>
    }
    .into_any()
}

fn name(outlook: &Outlook, of: &TrackOf) -> String {
    match of {
        TrackOf::Store(at) => outlook.stores.get(*at).map(|(_, name)| name.clone()).unwrap_or_default(),
        TrackOf::Line { line: Some(line), stores } => {
            texts::Line { line, addons: whole(stores.len()) }.text()
        }
        TrackOf::Line { line: None, stores } => texts::LineUnknown { addons: whole(stores.len()) }.text(),
    }
}

fn mark(placed: Placed) -> AnyView {
    let Placed { mark, at, lane, is_before, is_after } = placed;
    let class = format!("timeline-mark lane-{lane}");
    let left = percent(at);
    let count = (mark.stores > 1).then(|| view! { <b class="num">{zone::whole(whole(mark.stores))}</b> });
    view! {
        <span
            class=class
            class:has-passed=mark.has_passed
            style:left=move || left.clone()
            title=told(&mark, is_before, is_after)
        >
            {is_before.then_some("‹")}{sign(mark.kind)}{is_after.then_some("›")}{count}
        </span>
    }
    .into_any()
}

fn told(mark: &Mark, is_before: bool, is_after: bool) -> String {
    let day = match mark.first.when {
        kvs::When::Month { .. } => zone::month(mark.day),
        _ => zone::day(mark.day),
    };
    let day = match (is_before, is_after) {
        (true, _) => texts::Earlier { day: &day }.text(),
        (_, true) => texts::Later { day: &day }.text(),
        _ => day,
    };
    let what = words::short(mark.kind);
    match mark.stores {
        1 => texts::Mark { what: &what, day: &day }.text(),
        many => texts::MarkMany { what: &what, day: &day, addons: whole(many) }.text(),
    }
}

/// As a style says it.
fn percent(at: f64) -> String {
    format!("{at:.2}%")
}
