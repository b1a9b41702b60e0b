//! The two ways to a newer version, each a link, and what differs between them.

use kvs::{Cited, Comparison, Source};
use leptos::prelude::*;

use super::{planner::use_planner, source::SourceLink};
use crate::{
    paths::Way,
    text::Message,
    ui::{Badge, Tone},
    words::{kvs::refusal, upgrade::fork::compare as words},
};

/// The link of the way that is chosen.
const CHOSEN: &str = ".way a[aria-current]";

/// "In place" and "By fork", side by side.
#[component]
pub fn Ways() -> impl IntoView {
    let planner = use_planner();
    let refused = |way: fn(&Comparison) -> &kvs::Way| {
        Signal::derive(move || {
            planner.comparison.with(|both| {
                way(both).verdict.as_ref().err().map(|refusal| refusal::sentence(refusal.what()))
            })
        })
    };
    let short = |way: fn(&Comparison) -> &kvs::Way| {
        Signal::derive(move || planner.comparison.with(|both| in_short(way(both))))
    };
    let (short_in_place, short_fork) = (short(|both| &both.in_place), short(|both| &both.fork));
    let is_fork = move || planner.address.way() == Way::Fork;
    let (in_place, fork) = (refused(|both| &both.in_place), refused(|both| &both.fork));
    view! {
        <section class="wizard-part ways" aria-labelledby="ways-title">
            <h3 id="ways-title">{words::TITLE}</h3>
            <nav class="way-links" aria-labelledby="ways-title">
                <One way=Way::InPlace name=words::IN_PLACE about=words::IN_PLACE_IS refusal=in_place short=short_in_place/>
                <One way=Way::Fork name=words::FORK about=words::FORK_IS refusal=fork short=short_fork/>
            </nav>
            <details class="differs" open=is_fork>
                <summary>{words::DIFFERS}</summary>
                <Differs/>
            </details>
        </section>
    }
}

#[component]
fn One(
    way: Way,
    name: Message,
    about: Message,
    refusal: Signal<Option<String>>,
    short: Signal<Vec<String>>,
) -> impl IntoView {
    let planner = use_planner();
    let address = planner.address;
    let is_chosen = move || address.way() == way;
    view! {
        <div class="way" class:chosen=is_chosen>
            <p class="way-name">
                <a href=address.of_way(way) aria-current=move || is_chosen().then_some("page")
                    on:click=move |_| planner.keeps_focus(CHOSEN.to_owned())>{name}</a>
                {move || is_chosen().then(|| view! { " " <Badge tone=Tone::Info text=words::CHOSEN/> })}
            </p>
            <p class="small muted">{about}</p>
            <ul>{move || short.get().into_iter().map(|line| view! { <li>{line}</li> }).collect_view()}</ul>
            {move || refusal.get().map(|why| view! { <p class="small"><Badge tone=Tone::Warn text=why/></p> })}
        </div>
    }
}

#[component]
fn Differs() -> impl IntoView {
    let planner = use_planner();
    view! {
        <table class="table compare">
            <caption class="hidden">{words::DIFFERS}</caption>
            <thead><tr>
                <td></td>
                <th scope="col">{words::IN_PLACE}</th>
                <th scope="col">{words::FORK}</th>
            </tr></thead>
            <tbody>
                {move || planner.comparison.with(rows).into_iter().map(|(name, in_place, fork)| view! {
                    <tr>
                        <th scope="row">{name}</th>
                        {cell(words::IN_PLACE, in_place)}
                        {cell(words::FORK, fork)}
                    </tr>
                }).collect_view()}
            </tbody>
        </table>
    }
}

/// What matters most of one way.
fn in_short(way: &kvs::Way) -> Vec<String> {
    vec![
        words::pause_short(way.pause.what()).into(),
        words::way_back_short(*way.way_back.what()).into(),
        words::cost_short(way.cost.what()),
    ]
}

type Said = (String, Source);

fn rows(both: &Comparison) -> Vec<(Message, Said, Said)> {
    let (a, b) = (&both.in_place, &both.fork);
    vec![
        (words::PAUSE, said(&a.pause, words::pause), said(&b.pause, words::pause)),
        (
            words::WAY_BACK,
            said(&a.way_back, |way| words::way_back(*way).into()),
            said(&b.way_back, |way| words::way_back(*way).into()),
        ),
        (words::COST, said(&a.cost, words::cost), said(&b.cost, words::cost)),
        (words::VERSION, said(&a.version, words::version), said(&b.version, words::version)),
        (words::SETTINGS, said(&a.settings, words::settings), said(&b.settings, words::settings)),
        (
            words::ATTACHMENTS,
            said(&a.attachments, |fate| words::attachments(*fate)),
            said(&b.attachments, |fate| words::attachments(*fate)),
        ),
    ]
}

fn said<T>(cited: &Cited<T>, words: impl Fn(&T) -> String) -> Said {
    (words(cited.what()), cited.source().clone())
}

fn cell(column: Message, (text, source): Said) -> impl IntoView {
    view! {
        <td data-label=column>
            <span>
                {text}" "
                <SourceLink source/>
            </span>
        </td>
    }
}
