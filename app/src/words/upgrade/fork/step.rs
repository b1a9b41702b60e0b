//! The steps of a fork, of going back and of destroying: names, and what each does.

use upgrade::{Intent, Method, Step};

use super::wish::{joins, successor};
use crate::{
    text::{Message, upgrade::fork::step as text},
    words::kvs::money::dollars,
};

/// Its name in the list of steps; `None` for a step that is the same in every way.
pub fn name(step: Step, intent: &Intent) -> Option<Message> {
    Some(match step {
        Step::Create if joins(intent) => text::NAME_TAKE_OVER,
        Step::Create => text::NAME_CREATE,
        Step::Follow => text::NAME_FOLLOW,
        Step::CarryOver => text::NAME_CARRY_OVER,
        Step::Promote if is_back(intent) => text::NAME_PUT_BACK,
        Step::Promote => text::NAME_PROMOTE,
        Step::Destroy => text::NAME_DESTROY,
        _ => return None,
    })
}

fn is_back(intent: &Intent) -> bool {
    matches!(intent.method, Method::GoBack(_))
}

/// What it is while it goes on. Until something of it is done, it says no more than that.
pub fn going_on(step: Step, intent: &Intent, is_done: bool) -> Option<String> {
    let addon = &intent.addon.name;
    let new = &successor(intent);
    Some(match (step, is_done) {
        (Step::Create, _) if joins(intent) => text::TakingOver { new }.text(),
        (Step::Create, false) => text::BEFORE_CREATE.into(),
        (Step::Create, true) => text::Creating { new, addon }.text(),
        (Step::Follow, _) => text::Following { new, addon }.text(),
        (Step::CarryOver, false) => text::COMPARING.into(),
        (Step::CarryOver, true) => text::CarryingOver { new }.text(),
        (Step::Promote, false) => text::BEFORE_PROMOTE.into(),
        (Step::Promote, true) => text::Promoting { new, addon }.text(),
        (Step::Verify, _) if !matches!(intent.method, Method::InPlace) => text::Verifying { new }.text(),
        (Step::Destroy, false) => text::BEFORE_DESTROY.into(),
        (Step::Destroy, true) => text::Destroying { addon }.text(),
        _ => return None,
    })
}

/// What it does, and what it means for apps and data; `None` for a step that is the same in every way.
pub fn about(step: Step, intent: &Intent) -> Option<[String; 2]> {
    let addon = &intent.addon.name;
    let new = &successor(intent);
    let app = &intent.owning_app.name;
    let (does, means) = match (&intent.method, step) {
        (Method::Fork(fork), Step::Confirm) if fork.joined.is_some() => {
            (text::JoinDoes { new }.text(), text::JOIN_MEANS.into())
        }
        (Method::Fork(_), Step::Create) if joins(intent) => {
            (text::TakeOverDoes { new }.text(), text::TAKE_OVER_MEANS.into())
        }
        (Method::Fork(fork), Step::Confirm) => (
            text::ConfirmDoes { app }.text(),
            match fork.cents {
                Some(cents) => text::ConfirmCosts { price: &dollars(cents) }.text(),
                None => text::CONFIRM_MEANS.into(),
            },
        ),
        (Method::GoBack(back), Step::Confirm) => {
            (text::BackDoes { app }.text(), text::BackMeans { addon, old: &back.to.name }.text())
        }
        (Method::Destroy(_), Step::Confirm) => (text::EndDoes { addon }.text(), text::CONFIRM_MEANS.into()),
        (_, Step::Create) => (text::CreateDoes { addon, new }.text(), text::CreateMeans { addon }.text()),
        (_, Step::Follow) => (text::FOLLOW_DOES.into(), text::FOLLOW_MEANS.into()),
        (_, Step::CarryOver) => (text::CARRY_OVER_DOES.into(), text::CarryOverMeans { new }.text()),
        (_, Step::Promote) => (text::PromoteDoes { new, addon }.text(), text::PROMOTE_MEANS.into()),
        (Method::Fork(_) | Method::GoBack(_), Step::Verify) => {
            (text::VerifyDoes { new }.text(), text::VERIFY_MEANS.into())
        }
        (_, Step::Destroy) => (text::DestroyDoes { addon }.text(), text::DESTROY_MEANS.into()),
        _ => return None,
    };
    Some([does, means])
}
