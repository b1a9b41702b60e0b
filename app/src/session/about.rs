//! What a person should know before giving a token away.

use leptos::prelude::*;

use crate::{
    ui::{Card, Code},
    words::session as words,
};

/// How to make a token with little power, what it can do, what is kept and where it goes.
#[component]
pub fn AboutToken() -> AnyView {
    view! {
        <aside class="stack" aria-label=words::ABOUT>
            <Card title=words::MAKE>
                <p>{words::MAKE_READ}</p>
                <Code text=words::MAKE_READ_COMMAND/>
                <p>{words::MAKE_WRITE}</p>
                <Code text=words::MAKE_WRITE_COMMAND/>
                <p class="small muted">{words::MAKE_EXPIRES}</p>
            </Card>
            <Card title=words::WHERE>
                <ul class="plain-list">
                    {words::WHERE_LIST.iter().map(|line| view! { <li>{*line}</li> }).collect_view()}
                </ul>
            </Card>
        </aside>
    }
    .into_any()
}
