//! Choosing an eviction policy: by what each may delete, the careful ones first.

use kvs::{EVICTION_POLICIES, Evicts, SettingChange, SettingValue, evicts, puts_keys_at_risk};
use leptos::prelude::*;

use super::form::value;
use crate::{
    change::{Act, Change},
    ui::{Finding, Tone},
    words::{change::eviction as words, kvs::setting},
};

/// The policies, in groups.
#[component]
pub fn Eviction(act: Act) -> AnyView {
    let current = Memo::new(move |_| policy(value(act)));
    let chosen = RwSignal::new(untrack(|| current.get()));
    // Also when somebody else changed it meanwhile: what is wanted is held against what is set now.
    Effect::new(move |_| {
        let is_new = chosen.get() != current.get() && !chosen.with(String::is_empty);
        act.wish.set(is_new.then(|| Change::Setting(SettingChange::EvictionPolicy(chosen.get()))));
    });
    let offered = offered(act, &untrack(|| current.get()));
    let groups = [Evicts::Nothing, Evicts::KeysThatExpire, Evicts::AnyKey, Evicts::Unknown];
    let groups = groups.map(|group| {
        let of: Vec<String> = offered.iter().filter(|policy| evicts(policy) == group).cloned().collect();
        (!of.is_empty()).then(|| view! { <Group group policies=of chosen/> })
    });
    let risk = Memo::new(move |_| {
        let (now, then) = (current.get(), chosen.get());
        (now != then && puts_keys_at_risk(&now, &then)).then(|| words::risk(&now, &then))
    });
    view! {
        <fieldset class="change-choice">
            <legend>{words::LEGEND}</legend>
            {groups.into_iter().collect_view()}
        </fieldset>
        <div role="status">
            {move || risk.get().map(|why| view! { <Finding tone=Tone::Warn title=words::RISK.text()><p>{why}</p></Finding> })}
        </div>
    }
    .into_any()
}

#[component]
fn Group(group: Evicts, policies: Vec<String>, chosen: RwSignal<String>) -> AnyView {
    let (title, data) = words::group(group);
    let about = format!("evicts-{group:?}").to_ascii_lowercase();
    let choices = policies.into_iter().map(|policy| {
        let id = format!("policy-{policy}");
        let meaning = format!("{id}-meaning");
        let described = format!("{meaning} {about}");
        let (value, pressed) = (policy.clone(), policy.clone());
        view! {
            <div class="check">
                <input
                    type="radio"
                    name="policy"
                    id=id.clone()
                    aria-describedby=described
                    prop:checked=move || chosen.with(|chosen| *chosen == value)
                    on:change=move |_| chosen.set(pressed.clone())
                />
                <div><label for=id><code>{policy.clone()}</code></label><p class="help" id=meaning>{setting::eviction(&policy)}</p></div>
            </div>
        }
    });
    view! {
        <div class="change-group">
            <h3>{title}</h3>
            <p class="small" id=about.clone()>{data}</p>
            {choices.collect_view()}
        </div>
    }
    .into_any()
}

fn policy(value: Option<SettingValue>) -> String {
    match value {
        Some(SettingValue::Policy(policy)) => policy,
        _ => String::new(),
    }
}

/// What the platform lists, in the order of this console; where it lists nothing, what is known.
fn offered(act: Act, current: &str) -> Vec<String> {
    let listed = act.subject.row.with_value(|row| {
        row.with_untracked(|store| {
            let policy = store.settings.last_known().and_then(|settings| settings.maxmemory_policy.as_ref());
            policy.map(|policy| policy.choices.clone()).unwrap_or_default()
        })
    });
    ordered(listed, current)
}

fn ordered(listed: Vec<String>, current: &str) -> Vec<String> {
    let known = EVICTION_POLICIES.map(str::to_owned);
    if listed.is_empty() {
        let foreign =
            (!current.is_empty() && !known.iter().any(|one| one == current)).then(|| current.to_owned());
        return known.into_iter().chain(foreign).collect();
    }
    let (mut ours, foreign): (Vec<String>, Vec<String>) =
        listed.into_iter().partition(|one| known.contains(one));
    ours.sort_by_key(|one| known.iter().position(|known| known == one));
    ours.extend(foreign);
    ours
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn only_what_the_platform_lists_is_offered_careful_ones_first() {
        let offered = ordered(listed(&["allkeys-lru", "newer", "noeviction"]), "noeviction");
        assert_eq!(offered, ["noeviction", "allkeys-lru", "newer"]);
    }

    #[test]
    fn where_it_lists_nothing_all_that_are_known_are_offered() {
        assert_eq!(ordered(Vec::new(), "allkeys-lru"), EVICTION_POLICIES);
        assert!(ordered(Vec::new(), "newer").contains(&"newer".to_owned()));
    }
}
