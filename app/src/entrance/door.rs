//! The sign-in page alone.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    browser::page,
    parts, paths,
    session::{LookOnlyBanner, SignInForm},
    shell::{LanguageSwitch, Simulated, ThemeSwitch, Version, use_announcer},
    words::shell as words,
};

/// Whoever turns to the form will want the rest soon: it is fetched meanwhile.
#[component]
pub fn Door() -> AnyView {
    let online = page::online();
    let asked = StoredValue::new(false);
    let soon = move || {
        if !asked.get_value() {
            asked.set_value(true);
            // Not come now: it is fetched when it is needed, and then whoever waits is told.
            spawn_local(async move { asked.set_value(parts::CONSOLE.bring().await.is_ok()) });
        }
    };
    view! {
        <a class="skip" href="#main" rel="external">{words::SKIP}</a>
        <header>
            <div class="top">
                <a class="brand" href=paths::FLEET>{words::BRAND}</a>
                <span class="top-space"></span>
                <Simulated/>
                <LanguageSwitch/>
                <ThemeSwitch/>
            </div>
            <div role="status">
                {move || (!online.get()).then(|| view! { <p class="banner trouble">{words::OFFLINE}</p> })}
            </div>
            <LookOnlyBanner/>
            {use_announcer().view()}
        </header>
        <main id="main" class="page" tabindex="-1" on:input=move |_| soon() on:pointerdown=move |_| soon()><SignInForm/></main>
        <footer class="foot"><Version/></footer>
    }
    .into_any()
}
