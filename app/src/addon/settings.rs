//! Settings of the store, with what they mean and what they are at the start.

use kvs::Subject as What;
use leptos::prelude::*;
use platform::model::{Setting, Settings as Record};

use super::{
    read_part::{Place, read_part},
    subject::Subject,
};
use crate::{
    fleet_store::Part,
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
    let body = read_part(subject, place, |_, settings| body(settings));
    view! { <Card title=label::SETTINGS>{body}</Card> }
}

fn body(settings: &Record) -> AnyView {
    let eviction = settings.maxmemory_policy.as_ref();
    let eviction = eviction.map(|set| shown(set, Clone::clone, words::eviction(&set.value)));
    let timeout = settings.timeout.as_ref();
    let timeout =
        timeout.map(|set| shown(set, |value| words::timeout_value(*value), words::timeout(set.value)));
    let notifications = settings.notify_keyspace_events.as_ref();
    let notifications = notifications
        .map(|set| shown(set, |value| words::notifications_value(value), words::notifications(&set.value)));
    view! {
        <Rows>
            <Line name=words::EVICTION>{told(eviction)}</Line>
            <Line name=words::TIMEOUT>{told(timeout)}</Line>
            <Line name=words::NOTIFICATIONS>{told(notifications)}</Line>
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
