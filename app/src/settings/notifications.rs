//! Choosing keyspace notifications, flag by flag.

use std::collections::BTreeSet;

use kvs::{SettingChange, SettingValue};
use leptos::prelude::*;

use super::form::value;
use crate::{
    change::{Act, Change},
    text::Message,
    ui::{Button, Finding, Tone},
    words::{change::notifications as words, kvs::setting},
};

/// The flags to tick, and what they come to.
#[component]
pub fn Notifications(act: Act) -> AnyView {
    let current = Memo::new(move |_| match value(act) {
        Some(SettingValue::Flags(flags)) => flags,
        _ => String::new(),
    });
    let ticked = RwSignal::new(untrack(|| current.get()).chars().collect::<BTreeSet<char>>());
    let flags = Memo::new(move |_| ticked.with(written));
    Effect::new(move |_| {
        let is_new = current.with(|current| current.chars().collect::<BTreeSet<_>>()) != ticked.get();
        act.wish.set(is_new.then(|| Change::Setting(SettingChange::KeyspaceNotifications(flags.get()))));
    });
    let others: String = untrack(|| current.get()).chars().filter(|flag| !is_known(*flag)).collect();
    let warnings =
        Memo::new(move |_| ticked.with(|ticked| warnings(ticked, !current.with(String::is_empty))));
    view! {
        <Flags legend=words::CHANNELS flags=&words::CHANNEL_FLAGS ticked/>
        <Flags legend=words::KINDS flags=&words::KIND_FLAGS ticked/>
        {(!others.is_empty()).then(|| view! { <p class="small muted">{words::others(&others)}</p> })}
        <div class="actions"><Button quiet=true on_press=move || ticked.set(BTreeSet::new())>{words::TURN_OFF}</Button></div>
        <div class="change-means" role="status">
            <p>{words::FLAGS}" "<code>{move || setting::notifications_value(&flags.get())}</code></p>
            <p>{move || setting::notifications(&flags.get())}</p>
            {move || warnings.get().into_iter().map(|text| view! { <Finding tone=Tone::Warn title=text.text()/> }).collect_view()}
        </div>
        <p class="small muted">{words::DATA}</p>
    }
    .into_any()
}

#[component]
fn Flags(legend: Message, flags: &'static [(char, Message)], ticked: RwSignal<BTreeSet<char>>) -> AnyView {
    let boxes = flags.iter().map(|(flag, text)| {
        let (flag, text) = (*flag, *text);
        // `K` and `k` would be the same to some; the number of the character is not.
        let id = format!("flag-{}", u32::from(flag));
        view! {
            <div class="check">
                <input
                    type="checkbox"
                    id=id.clone()
                    prop:checked=move || ticked.with(|ticked| ticked.contains(&flag))
                    on:change=move |_| ticked.update(|ticked| {
                        if !ticked.remove(&flag) {
                            ticked.insert(flag);
                        }
                    })
                />
                <label for=id>{text}</label>
            </div>
        }
    });
    view! { <fieldset class="change-choice change-flags"><legend>{legend}</legend>{boxes.collect_view()}</fieldset> }
        .into_any()
}

fn known() -> impl Iterator<Item = char> {
    words::CHANNEL_FLAGS.iter().chain(words::KIND_FLAGS.iter()).map(|(flag, _)| *flag)
}

fn is_known(flag: char) -> bool {
    known().any(|known| known == flag)
}

/// The flags as a text: in the order they stand on the page, then those this console does not know.
fn written(ticked: &BTreeSet<char>) -> String {
    let foreign = ticked.iter().copied().filter(|flag| !is_known(*flag));
    known().filter(|flag| ticked.contains(flag)).chain(foreign).collect()
}

/// What is easily overlooked with these flags. `was_on`: something is published now.
fn warnings(ticked: &BTreeSet<char>, was_on: bool) -> Vec<Message> {
    if ticked.is_empty() {
        return if was_on { vec![words::STOPS] } else { Vec::new() };
    }
    let has = |flags: &[(char, Message)]| flags.iter().any(|(flag, _)| ticked.contains(flag));
    let mut found = Vec::new();
    if !has(&words::CHANNEL_FLAGS) {
        found.push(words::NO_CHANNEL);
    } else if !has(&words::KIND_FLAGS) && ticked.iter().all(|flag| is_known(*flag)) {
        found.push(words::NO_KIND);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(flags: &str) -> BTreeSet<char> {
        flags.chars().collect()
    }

    #[test]
    fn flags_are_written_in_one_order_and_none_is_lost() {
        assert_eq!(written(&set("AEK")), "KEA");
        assert_eq!(written(&set("n$xK")), "K$xn");
        assert_eq!(written(&set("")), "");
    }

    #[test]
    fn a_choice_that_publishes_nothing_says_so() {
        assert!(warnings(&set("KA"), false).is_empty());
        assert_eq!(warnings(&set("gx"), false), [words::NO_CHANNEL]);
        assert_eq!(warnings(&set("KE"), false), [words::NO_KIND]);
        assert_eq!(warnings(&set(""), true), [words::STOPS]);
        assert!(warnings(&set(""), false).is_empty());
    }
}
