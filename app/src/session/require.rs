//! A page that needs somebody signed in.

use leptos::prelude::*;

use super::{SignInForm, Standing, use_session};
use crate::{shell::Titled, ui::Status, words::session as words};

/// Shows its children while somebody is signed in; the sign-in form in their place otherwise.
#[component]
pub fn Require(children: ChildrenFn) -> impl IntoView {
    let session = use_session();
    let stage = Memo::new(move |_| match session.standing() {
        Standing::In(_) => Stage::In,
        Standing::Checking if session.is_resuming() => Stage::Resuming,
        Standing::Out | Standing::Checking => Stage::Out,
    });
    move || match stage.get() {
        Stage::In => children().into_any(),
        Stage::Resuming => view! {
            <Titled text=words::RESUMING/>
            <Status text=words::RESUMING_WHY/>
        }
        .into_any(),
        Stage::Out => view! { <SignInForm/> }.into_any(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    In,
    /// A kept token is being checked: no form to fill in yet.
    Resuming,
    Out,
}
