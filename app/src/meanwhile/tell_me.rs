//! The wish to be told on the desktop. The browser is asked after a press only.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::notification::{self, Permission},
    shell::use_announcer,
    text::meanwhile as words,
    ui::Button,
};

/// What one can press, or what was answered; nothing where the browser has no such messages.
#[component]
pub fn TellMe() -> AnyView {
    let permission = RwSignal::new(notification::permission());
    let announcer = use_announcer();
    let ask = move || {
        spawn_local(async move {
            let answer = notification::ask().await;
            permission.set(answer);
            match answer {
                Permission::Given => announcer.say(words::TELLS),
                Permission::Refused => announcer.say(words::REFUSED),
                Permission::NotAsked | Permission::Missing => {}
            }
        });
    };
    let view = move || match permission.get() {
        Permission::NotAsked => view! {
            <div class="actions tell-me">
                <Button quiet=true on_press=ask>{words::TELL_ME}</Button>
                <span class="muted small">{words::TELL_ME_MEANS}</span>
            </div>
        }
        .into_any(),
        Permission::Given => view! { <p class="muted small">{words::TELLS}</p> }.into_any(),
        Permission::Refused => view! { <p class="muted small">{words::REFUSED}</p> }.into_any(),
        Permission::Missing => ().into_any(),
    };
    view.into_any()
}
