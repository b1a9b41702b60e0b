//! What the recommended upgrade changes.

use leptos::prelude::*;

use super::source::Source;
use crate::{fleet::facts::SharedFacts, words::addon::label, words::upgrade::change};

/// The changes in short, to be unfolded.
pub fn changes(facts: &SharedFacts) -> Option<impl IntoView + use<>> {
    let upgrade = facts.assessment.upgrade.as_ref()?;
    let change = |change: &kvs::Cited<kvs::Change>| {
        let (tone, title, meaning) = change::told(change.what());
        view! {
            <li>
                <span class=format!("verdict {}", tone.class())>
                    <span class="verdict-sign" aria-hidden="true">{tone.sign()}</span><b>{title}</b>
                </span>
                <span class="sub">{meaning}" "<Source source=change.source().clone()/></span>
            </li>
        }
    };
    let list = upgrade.changes.iter().map(change).collect_view();
    Some(view! {
        <details class="addon-changes"><summary>{label::CHANGES}</summary><ul class="plain-list">{list}</ul></details>
    })
}
