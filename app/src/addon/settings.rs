//! Settings of the store, with what they mean and what they are at the start.

use kvs::{SettingKind, Subject as What};
use leptos::prelude::*;
use platform::model::{Setting, Settings as Record};

use super::{
    read_part::{Place, read_part},
    subject::Subject,
};
use crate::{
    change::{Act, Barred, Of, Opener},
    fleet_store::Part,
    settings::{Credentials, SettingForm, Statistics},
    ui::{Card, Line, Rows},
    words::{addon::label, kvs::setting as words},
};

/// The group.
#[component]
pub fn Settings(subject: Subject) -> impl IntoView {
    let place = Place {
        part: Part::Settings,
        what: What::Settings,
        reading: |store| &store.settings,
        lines: 3,
        is_second: false,
    };
    // The forms stand outside of what is drawn anew with every answer: an answer must not close them.
    let kinds = [SettingKind::EvictionPolicy, SettingKind::Timeout, SettingKind::KeyspaceNotifications];
    let acts = kinds.map(|kind| Act::new(subject, Of::Setting(kind)));
    let body = read_part(subject, place, move |_, settings| body(settings, acts));
    let is_there = Memo::new(move |_| subject.facts.with(|facts| facts.store.is_provisioned()));
    view! {
        <Card title=label::SETTINGS>
            {body}
            {acts.first().copied().map(|act| view! { <Barred act id=WHY/> })}
            {acts.map(|act| view! { <SettingForm act/> }).into_iter().collect_view()}
            {move || is_there.get().then(|| view! { <Credentials subject/><Statistics subject/> })}
        </Card>
    }
}

/// Why none of them can be changed: once for all their buttons.
const WHY: &str = "settings-barred";

fn body(settings: &Record, acts: [Act; 3]) -> AnyView {
    let change = move |at: usize| acts.get(at).map(|act| view! { <Opener act=*act why=WHY/> });
    let eviction = settings.maxmemory_policy.as_ref();
    let eviction = eviction.map(|set| shown(set, Clone::clone, words::eviction(&set.value).into()));
    let timeout = settings.timeout.as_ref();
    let timeout =
        timeout.map(|set| shown(set, |value| words::timeout_value(*value), words::timeout(set.value)));
    let notifications = settings.notify_keyspace_events.as_ref();
    let notifications = notifications
        .map(|set| shown(set, |value| words::notifications_value(value), words::notifications(&set.value)));
    view! {
        <Rows>
            <Line name=words::EVICTION>{told(eviction)}{change(0)}</Line>
            <Line name=words::TIMEOUT>{told(timeout)}{change(1)}</Line>
            <Line name=words::NOTIFICATIONS>{told(notifications)}{change(2)}</Line>
        </Rows>
    }
    .into_any()
}

/// A setting in words: its value, how that compares to the default, and what it means.
struct Shown {
    value: String,
    default: Option<String>,
    meaning: String,
}

fn shown<T>(setting: &Setting<T>, write: impl Fn(&T) -> String, meaning: String) -> Shown {
    let value = write(&setting.value);
    let default = setting.default.as_ref().map(|default| words::default(&value, &write(default)));
    Shown { value, default, meaning }
}

fn told(shown: Option<Shown>) -> AnyView {
    let Some(Shown { value, default, meaning }) = shown else {
        return view! { <span class="muted">{words::NOT_TOLD}</span> }.into_any();
    };
    view! {
        <code>{value}</code>" "<span class="muted small">{default}</span><span class="sub">{meaning}</span>
    }
    .into_any()
}
