//! Whether TLS is required, and why.

use kvs::{TlsReason, TlsRequirement, UnknownTls, UnknownVersion};
use leptos::prelude::*;

use super::{facts::SharedFacts, tone, verdict::Verdict};
use crate::{
    ui::Skeleton,
    words::{fleet::cell as words, kvs::tls},
};

/// The cell.
#[component]
pub fn TlsCell(facts: Signal<SharedFacts>) -> impl IntoView {
    move || {
        let facts = facts.get();
        let verdict = &facts.assessment.tls;
        if matches!(verdict.reason(), TlsReason::Unknown(UnknownTls::Version(UnknownVersion::NotRead))) {
            return view! { <Skeleton/><span class="sub"><Skeleton/></span> }.into_any();
        }
        let requirement: TlsRequirement = *verdict.value();
        let turns_on = facts.turns_tls_on();
        view! {
            <Verdict tone=tone::of_tls(requirement, turns_on) text=tls::short(requirement)/>
            <span class="sub">{words::tls_below(requirement, verdict.reason(), turns_on)}</span>
        }
        .into_any()
    }
}
