//! What the plan holds and how it behaves.

use kvs::sources;
use leptos::prelude::*;

use super::{source::Source, subject::Subject};
use crate::{
    fleet::facts::SharedFacts,
    ui::{Card, Line, Rows},
    words::{
        addon::label,
        kvs::{money, plan as words},
    },
};

/// The group: it needs nothing but the add-on's own record.
#[component]
pub fn Plan(subject: Subject) -> impl IntoView {
    let facts = subject.facts;
    view! { <Card title=label::PLAN>{move || body(&facts.get())}</Card> }
}

fn body(facts: &SharedFacts) -> impl IntoView + use<> {
    let plan = &facts.plan;
    let figures = plan.characteristics();
    let (name, price) = (plan.name().to_owned(), facts.store.price());
    let unknown = figures.is_none().then(|| view! { <p class="muted">{label::PLAN_UNKNOWN}</p> });
    let figure_lines = figures.map(|figures| {
        vec![
            (label::MEMORY, figures.memory.to_string()),
            (label::CONNECTIONS, money::grouped(figures.connections.into())),
            (label::MACHINE, words::machine(&figures)),
            (label::TENANCY, words::tenancy(figures.tenancy).into()),
        ]
    });
    let rules = [
        (label::RUNS_IN, plan.runs_in().map(words::place)),
        (label::REACHED, plan.bastion().map(words::bastion)),
        (label::PERSISTENCE, plan.persistence().map(words::persistence)),
        (label::STANDBY, plan.has_standby().map(words::standby)),
        (label::AT_REST, plan.encrypted_at_rest().map(words::at_rest)),
        (label::UPGRADES, plan.upgrades_at_once().map(words::upgrades)),
    ];
    let rules = rules.into_iter().filter_map(|(name, text)| text.map(|text| (name, text.into())));
    let lines: Vec<_> = figure_lines.into_iter().flatten().chain(rules).collect();
    view! {
        {unknown}
        <Rows>
            <Line name=label::PLAN><b>{name}</b></Line>
            <Line name=label::PRICE>
                <span class="num">{money::price(&price)}</span><span class="sub">{money::origin(&price)}</span>
            </Line>
            {lines.into_iter().map(|(name, text)| view! { <Line name>{text}</Line> }).collect_view()}
        </Rows>
        <p class="addon-source"><Source source=sources::PLAN_TABLE/></p>
    }
}
