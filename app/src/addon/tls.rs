//! TLS: required or not, since when and why; what is seen of it; what a client must do.

use kvs::{TlsReason, UnknownTls};
use leptos::prelude::*;

use super::{client::client, read_part::SeeThere, source::Source, subject::Subject};
use crate::{
    clients::ClientsLink,
    fleet::{facts::SharedFacts, tone, verdict::Verdict},
    fleet_store::Part,
    ui::{Card, Line, Rows, Skeleton},
    words::{
        addon::label,
        kvs::{tls, tls_reason},
    },
};

/// The group. Where the plan alone decides, it answers before, and without, the Data API.
#[component]
pub fn Tls(subject: Subject) -> impl IntoView {
    let body = move || {
        let facts = subject.facts.get();
        let is_open = matches!(
            facts.assessment.tls.reason(),
            TlsReason::Unknown(UnknownTls::Version(kvs::UnknownVersion::ReadFailed))
        );
        let (requirement, seen, client) = (requirement(&facts), seen(&facts), client(&facts));
        view! {
            <Rows>
                <Line name=label::REQUIREMENT>{requirement}</Line>
                <Line name=label::SEEN>{seen}</Line>
            </Rows>
            {is_open.then(|| view! { <SeeThere subject part=Part::Database/> })}
            <h3 class="addon-under">{label::CLIENT_MUST}</h3>
            {client}
            <ClientsLink addon=facts.store.name()/>
        }
    };
    view! { <Card title=label::TLS>{body}</Card> }
}

fn requirement(facts: &SharedFacts) -> AnyView {
    if matches!(
        facts.assessment.tls.reason(),
        TlsReason::Unknown(UnknownTls::Version(kvs::UnknownVersion::NotRead))
    ) {
        return view! { <Skeleton/> }.into_any();
    }
    let verdict = &facts.assessment.tls;
    let requirement = *verdict.value();
    view! {
        <Verdict tone=tone::of_tls(requirement, facts.turns_tls_on()) text=tls::short(requirement)/>
        <p class="addon-para">{tls::sentence(requirement)}</p>
        <p class="addon-para">
            {tls_reason::sentence(verdict.reason())}" "<Source source=verdict.source().clone()/>
        </p>
    }
    .into_any()
}

fn seen(facts: &SharedFacts) -> AnyView {
    if !facts.is_answered() {
        return view! { <Skeleton/> }.into_any();
    }
    let seen = &facts.assessment.tls_seen;
    let scheme = tls::scheme(seen).map(|scheme| view! { <code>{scheme}</code>" " });
    let nothing = (seen.scheme.is_none() && seen.port.is_none()).then(|| label::NOT_TOLD.text());
    let port = seen.port.map(|port| view! { <span>{tls::port(port)}</span> });
    let native = tls::native(seen).map(|text| view! { <span class="sub">{text}</span> });
    let vars = (!seen.tls_config_vars.is_empty()).then(|| {
        let vars = seen.tls_config_vars.join(", ");
        view! { <span class="sub">{label::TLS_VARS}": "<code>{vars}</code></span> }
    });
    view! { {scheme}{port}{nothing}{native}{vars} }.into_any()
}
