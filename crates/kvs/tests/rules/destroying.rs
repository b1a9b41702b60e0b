//! Facts 5.4: who still uses an old store, and when it may be destroyed.

use kvs::{DestroyRefusal, KeyValueStore, Use, can_destroy, uses};
use platform::model::{AddonState, Reference};

use crate::fixture::{attachment, store};

/// After everybody moved: only the way back is left.
fn left_over() -> KeyValueStore {
    let mut store = store("premium-0", "7.2.14");
    store.attachments = vec![attachment("OLD_REDIS", "storefront")];
    store.addon.config_vars = vec!["OLD_REDIS_URL".to_owned()];
    store
}

const KEPT: &[&str] = &["storefront-OLD_REDIS"];

fn refusal(store: &KeyValueStore, kept: &[&str]) -> Option<DestroyRefusal> {
    can_destroy(store, kept).err().map(|refusal| {
        assert!(refusal.source().url.starts_with("https://"));
        refusal.what().clone()
    })
}

fn names(uses: &[Use]) -> Vec<(String, Option<String>)> {
    let name = |attachment: &Reference| attachment.name.clone();
    uses.iter().map(|one| (one.app.name.clone(), one.attachment.as_ref().map(name))).collect()
}

#[test]
fn the_way_back_alone_does_not_keep_a_store() {
    assert_eq!(uses(&left_over(), KEPT), []);
    assert_eq!(refusal(&left_over(), KEPT), None);
}

#[test]
fn an_app_that_still_uses_it_keeps_it() {
    let mut shared = left_over();
    shared.attachments.insert(0, attachment("QUEUE", "worker"));
    shared.attachments.insert(0, attachment("REDIS", "storefront"));
    let Some(DestroyRefusal::StillUsed { by }) = refusal(&shared, KEPT) else { panic!("it is in use") };
    let expected = [("storefront", "REDIS"), ("worker", "QUEUE")]
        .map(|(app, name)| (app.to_owned(), Some(name.to_owned())));
    assert_eq!(names(&by), expected, "the owning app first");
    assert!(by[0].owner && !by[1].owner);
}

#[test]
fn an_attachment_with_the_same_name_elsewhere_is_not_the_way_back() {
    let mut shared = left_over();
    shared.attachments.push(attachment("OLD_REDIS", "worker"));
    assert_eq!(names(&uses(&shared, KEPT)), [("worker".to_owned(), Some("OLD_REDIS".to_owned()))]);
    assert!(refusal(&left_over(), &[]).is_some(), "without a word about the way back, it is a use");
}

#[test]
fn an_owner_whose_attachment_cannot_be_seen_still_uses_it() {
    let mut store = left_over();
    store.attachments = vec![attachment("OLD_REDIS", "worker")];
    store.addon.config_vars = vec!["REDIS_URL".to_owned()];
    assert_eq!(names(&uses(&store, &["worker-OLD_REDIS"])), [("storefront".to_owned(), None)]);
}

#[test]
fn without_its_attachments_nothing_is_concluded() {
    let mut blind = left_over();
    blind.attachments.clear();
    assert_eq!(refusal(&blind, KEPT), Some(DestroyRefusal::AttachmentsNotRead));
    blind.addon.config_vars.clear();
    assert_eq!(refusal(&blind, KEPT), Some(DestroyRefusal::AttachmentsNotRead));
}

#[test]
fn what_is_not_there_is_not_destroyed_again() {
    for state in ["provisioning", "deprovisioning", "deprovisioned", "hibernating"] {
        let mut store = left_over();
        store.addon.state = AddonState::from(state);
        let expected = DestroyRefusal::NotProvisioned { state: state.to_owned() };
        assert_eq!(refusal(&store, KEPT), Some(expected));
    }
}
