//! Lists in pages, and entity tags.

use crate::driver::Driver;
use std::collections::BTreeSet;

#[test]
fn a_long_list_comes_in_pages_that_link_to_the_next() {
    let mut owner = Driver::new("thousand");
    let mut names = BTreeSet::new();
    let mut pages = 0;
    loop {
        let page = owner.get("/addons");
        names.extend(page.names().into_iter().map(str::to_owned));
        pages += 1;
        match page.header("next-range") {
            Some(next) => {
                assert_eq!(page.status, 206);
                let next = next.to_owned();
                owner.header("range", &next);
            }
            None => {
                assert_eq!(page.status, 200);
                break;
            }
        }
    }
    assert_eq!((names.len(), pages), (1000, 5));
}

#[test]
fn a_page_may_hold_a_thousand() {
    let mut owner = Driver::new("thousand");
    owner.header("range", "id ..; max=1000");
    let page = owner.get("/addons");
    assert_eq!((page.status.as_u16(), page.names().len()), (200, 1000));
    assert_eq!(page.header("accept-ranges"), Some("id, name, updated_at"));
    owner.header("range", "id ..; max=1001");
    assert_eq!(owner.get("/addons").names().len(), 1000);
}

#[test]
fn ranges_name_field_bounds_order_and_size() {
    let mut owner = Driver::new("default");
    owner.header("range", "name b..d; max=2");
    let page = owner.get("/apps");
    assert_eq!(page.names(), ["billing", "catalog-api"]);
    assert_eq!(page.header("content-range"), Some("name billing..catalog-api"));
    assert_eq!(page.header("next-range"), Some("name ]catalog-api..d; max=2"));
    owner.header("range", "name ]catalog-api..d; max=2");
    assert_eq!(owner.get("/apps").names(), ["chat"]);
    owner.header("range", "version ..; max=1, order=desc");
    let newest = owner.get("/apps/billing/releases");
    assert_eq!((newest.status.as_u16(), &newest.body[0]["version"]), (206, &112.into()));
    assert_eq!(newest.header("next-range"), Some("version ]112..; max=1, order=desc"));
}

#[test]
fn a_range_that_cannot_be_is_refused() {
    let mut owner = Driver::new("default");
    for range in ["colour ..", "id", "id ..; max=none", "nonsense"] {
        owner.header("range", range);
        let refused = owner.get("/apps");
        assert_eq!(refused.refusal(), (416, "requested_range_not_satisfiable"), "{range}");
        assert_eq!(refused.header("accept-ranges"), Some("id, name, updated_at"));
    }
}

#[test]
fn what_is_known_already_is_not_sent_again() {
    let mut owner = Driver::new("default");
    let tag = owner.get("/apps/chat").header("etag").unwrap().to_owned();
    owner.header("if-none-match", &tag);
    let known = owner.get("/apps/chat");
    assert_eq!((known.status.as_u16(), known.text.as_str()), (304, ""));
    owner.patch("/apps/chat", serde_json::json!({ "maintenance": true }));
    let changed = owner.get("/apps/chat");
    assert_eq!(changed.status, 200);
    assert_ne!(changed.header("etag"), Some(tag.as_str()));
}
