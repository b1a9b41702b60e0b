//! What a client must do, now and after the upgrade.

use kvs::TlsRequirement;
use leptos::prelude::*;

use super::source::Source;
use crate::{
    fleet::facts::SharedFacts,
    words::{FULL_STOP, addon::label, kvs::tls},
};

/// The duties, each with where it is written.
pub fn client(facts: &SharedFacts) -> AnyView {
    if *facts.assessment.tls.value() == TlsRequirement::Unknown {
        return view! { <p class="muted">{label::CLIENT_UNKNOWN}</p> }.into_any();
    }
    let duty = |duty: &kvs::Cited<kvs::ClientDuty>| {
        let told = tls::duty(duty.what());
        view! {
            <li><b>{told.title}{FULL_STOP}" "</b>{told.text}" "<Source source=duty.source().clone()/></li>
        }
    };
    view! { <ul class="addon-duties">{facts.assessment.client_must.iter().map(duty).collect_view()}</ul> }
        .into_any()
}
