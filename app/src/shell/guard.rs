//! Pages that need a session.

use leptos::prelude::*;

use crate::session::Require;

/// The page when somebody is signed in, the sign-in form in its place when not. The address stays, so that signing in
/// leads to what was asked for.
pub fn signed<V, F>(page: F) -> impl Fn() -> AnyView + Send + Clone + 'static
where
    F: Fn() -> V + Send + Sync + Clone + 'static,
    V: IntoView + 'static,
{
    move || {
        let page = page.clone();
        view! { <Require>{page()}</Require> }.into_any()
    }
}
