//! Lists in pages: with headers a script can read, and without.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use http::Response;
use platform::{
    List, ListEndpoint, Page, Pages, Wire,
    endpoints::{ListApps, ListReleases},
    model::App,
    wire::read_list,
};
use serde_json::{Value, json};

fn row(at: usize) -> Value {
    json!({ "id": format!("{at:08}"), "name": format!("app-{at}") })
}

fn rows(range: std::ops::Range<usize>) -> Vec<Value> {
    range.map(row).collect()
}

fn answer(status: u16, rows: &[Value], next: Option<&str>) -> Response<Vec<u8>> {
    let mut response = Response::builder().status(status);
    if let Some(next) = next {
        response = response.header("Next-Range", next);
    }
    response.body(serde_json::to_vec(rows).unwrap()).unwrap()
}

fn page(status: u16, rows: &[Value], next: Option<&str>) -> List<App> {
    read_list(&ListApps, &answer(status, rows, next)).unwrap().body
}

/// Walks through a list as a client does; the platform answers from the `Range` it is asked for.
fn walk(mut platform: impl FnMut(&str) -> Response<Vec<u8>>) -> (List<App>, Vec<String>) {
    let mut asked = Vec::new();
    let mut pages = Pages::new(&ListApps);
    while let Some(page) = pages.next_request() {
        asked.push(page.header());
        pages.take(read_list(&ListApps, &platform(&page.header())).unwrap());
    }
    (pages.finish(), asked)
}

#[test]
fn a_short_list_is_one_request() {
    let (list, asked) = walk(|_| answer(200, &rows(0..3), None));
    assert_eq!((list.rows.len(), list.unreadable.len(), list.next), (3, 0, None));
    assert_eq!(asked, ["id ..; max=1000"]);
}

#[test]
fn next_range_is_sent_back_word_for_word() {
    let (list, asked) = walk(|range| match range {
        "id ..; max=1000" => answer(206, &rows(0..2), Some("id ]00000001..; max=2, order=asc")),
        "id ]00000001..; max=2, order=asc" => answer(206, &rows(2..4), Some("weird but ours")),
        "weird but ours" => answer(200, &rows(4..5), None),
        other => panic!("{other}"),
    });
    assert_eq!(list.rows.len(), 5);
    assert!(list.unreadable.is_empty());
    assert_eq!(asked.len(), 3);
}

#[test]
fn a_hidden_next_range_is_made_up_from_the_last_id() {
    let full = rows(0..2500);
    let (list, asked) = walk(|range| {
        let after = range.strip_prefix("id ]").map(|rest| rest[..8].parse::<usize>().unwrap() + 1);
        let start = after.unwrap_or(0);
        let end = (start + 1000).min(full.len());
        answer(if end < full.len() { 206 } else { 200 }, &full[start..end], None)
    });
    assert_eq!((list.rows.len(), list.unreadable.len()), (2500, 0));
    assert_eq!(asked, ["id ..; max=1000", "id ]00000999..; max=1000", "id ]00001999..; max=1000"]);
}

#[test]
fn a_full_page_asks_once_more_and_an_empty_one_ends() {
    let (list, asked) = walk(|range| match range {
        "id ..; max=1000" => answer(200, &rows(0..1000), None),
        _ => answer(200, &[], None),
    });
    assert_eq!((list.rows.len(), list.unreadable.len(), asked.len()), (1000, 0, 2));
    assert_eq!(page(200, &rows(0..999), None).next, None);
    assert_eq!(page(206, &rows(0..10), None).next, Some(Page::After("00000009".into())));
    assert_eq!(page(200, &rows(0..10), Some("  ")).next, None);
    assert_eq!(page(206, &[], None), List::default());
}

#[test]
fn a_platform_that_gives_the_same_page_again_does_not_hold_us() {
    let (list, asked) = walk(|_| answer(206, &rows(0..1000), None));
    assert_eq!((list.rows.len(), asked.len()), (1000, 2));
    assert_eq!(list.unreadable.len(), 1, "rows may be missing, and the list says so");

    let (list, asked) = walk(|_| answer(206, &rows(0..2), Some("id ]x..; max=2")));
    assert_eq!((list.rows.len(), asked.len(), list.unreadable.len()), (2, 2, 1));

    let (list, asked) = walk(|range| {
        let next = if range == "a" { "b" } else { "a" };
        answer(206, &rows(0..2), Some(next))
    });
    assert_eq!((list.rows.len(), asked.len(), list.unreadable.len()), (2, 3, 1));

    let mut count = 0;
    let (list, asked) = walk(|_| {
        count += 1;
        assert!(count <= 1000, "the walk does not end");
        answer(206, &rows(0..1), Some(&format!("another {count}")))
    });
    assert_eq!((list.rows.len(), asked.len(), list.unreadable.len()), (1, 1000, 1));
}

#[test]
fn a_row_that_comes_twice_is_kept_once_and_fresh() {
    let (list, _) = walk(|range| match range {
        "id ..; max=1000" => answer(206, &rows(0..3), Some("more")),
        _ => answer(200, &[json!({ "id": "00000001", "name": "renamed" }), row(3)], None),
    });
    let names: Vec<&str> = list.rows.iter().map(|app| app.name.as_str()).collect();
    assert_eq!(names, ["app-0", "renamed", "app-2", "app-3"]);
}

#[test]
fn a_list_whose_rest_cannot_be_asked_for_says_so() {
    for rows in [vec![row(2), row(1)], vec![row(1), json!({ "name": "no id" })], vec![json!(7)]] {
        let list = page(206, &rows, None);
        assert_eq!(list.next, None);
        assert!(list.unreadable.iter().any(|what| what.reason.contains("more rows")), "{rows:?}");
    }
}

#[test]
fn a_broken_row_does_not_take_the_others_with_it() {
    let mut rows = rows(0..3);
    rows[1] = json!({ "id": "00000001" });
    rows.push(json!(null));
    rows.push(json!(["00000009", "a list is not an app"]));
    let list = page(200, &rows, None);
    assert_eq!(list.rows.len(), 2);
    let said: Vec<_> =
        list.unreadable.iter().map(|what| (what.path.as_str(), what.reason.as_str())).collect();
    assert_eq!(
        said,
        [
            ("[1]", "the field name is missing"),
            ("[3]", "it is empty"),
            ("[4]", "a value is of another kind than expected")
        ]
    );
    let deep = page(200, &[json!({ "id": 7, "name": "x" })], None);
    assert_eq!(deep.unreadable[0].path, "[0].id");
}

#[test]
fn the_newest_releases_are_one_request() {
    let releases = ListReleases { app: "shop".into() };
    let mut pages = Pages::new(&releases);
    assert_eq!(pages.next_request().unwrap().header(), "version ..; max=20, order=desc");
    let rows =
        [json!({ "id": "b", "version": 7, "status": "succeeded" }), json!({ "id": "a", "version": 6 })];
    for next in [Some("version ..5; max=20, order=desc"), None] {
        let mut pages = pages.clone();
        pages.take(read_list(&releases, &answer(206, &rows, next)).unwrap());
        assert_eq!(pages.next_request(), None);
        let list = pages.finish();
        assert_eq!((list.rows.len(), list.rows[0].version, list.unreadable.len()), (2, 7, 0));
    }
}

#[test]
fn a_walk_broken_off_knows_where_it_was() {
    let mut pages = Pages::new(&ListApps);
    pages.next_request();
    pages.take(read_list(&ListApps, &answer(206, &rows(0..2), Some("more"))).unwrap());
    assert_eq!(pages.finish().next, Some(Page::Next("more".into())));
}

#[test]
fn rows_without_a_key_are_all_kept() {
    #[derive(Clone)]
    struct Plans;
    impl ListEndpoint for Plans {
        type Row = platform::model::Plan;
        fn wire(&self) -> Wire {
            Wire::get(platform::Api::Platform, "/plans".into())
        }
    }
    let mut pages = Pages::new(&Plans);
    pages.next_request();
    pages.take(
        read_list(&Plans, &answer(200, &[json!({ "name": "a" }), json!({ "name": "b" })], None)).unwrap(),
    );
    assert_eq!(pages.finish().rows.len(), 2);
}
