//! Choosing an idle timeout.

use kvs::{SettingChange, SettingValue};
use leptos::prelude::*;

use super::form::value;
use crate::{
    change::{Act, Change},
    ui::Field,
    words::{change::timeout as words, kvs::setting},
};

/// The engine keeps it in 32 bits.
const MOST: i64 = 2_147_483_647;

/// The number of seconds, and what it means.
#[component]
pub fn Timeout(act: Act) -> AnyView {
    let current = Memo::new(move |_| match value(act) {
        Some(SettingValue::Seconds(seconds)) => Some(seconds),
        _ => None,
    });
    let typed =
        RwSignal::new(untrack(|| current.get()).map(|seconds| seconds.to_string()).unwrap_or_default());
    let seconds = Memo::new(move |_| typed.with(|typed| read(typed)));
    Effect::new(move |_| {
        let wanted = seconds.get().filter(|seconds| current.get() != Some(*seconds));
        act.wish.set(wanted.map(|seconds| Change::Setting(SettingChange::Timeout(seconds))));
    });
    let complaint = Signal::derive(move || {
        let wrong = seconds.get().is_none() && typed.with(|typed| !typed.trim().is_empty());
        wrong.then(|| words::not_a_number(typed.get().trim()))
    });
    view! {
        <Field
            label=words::FIELD.text()
            help=words::HELP
            complaint
            value=typed
            on_input=Callback::new(move |text| typed.set(text))
        />
        <div class="change-means" role="status">
            {move || seconds.get().map(|seconds| view! {
                <p><b>{setting::timeout(seconds)}</b></p>
                {words::caution(seconds).map(|caution| view! { <p>{caution}</p> })}
            })}
        </div>
        <p class="small muted">{words::DATA}</p>
    }
    .into_any()
}

fn read(typed: &str) -> Option<i64> {
    typed.trim().parse().ok().filter(|seconds| (0..=MOST).contains(seconds))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn only_whole_seconds_can_be_sent() {
        assert_eq!(read(" 60 "), Some(60));
        assert_eq!(read("0"), Some(0));
        for wrong in ["", "-1", "1.5", "5 min", "2147483648", "99999999999999999999"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
