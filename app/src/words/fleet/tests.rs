//! Words of the list of all add-ons, in each language.
#![allow(clippy::unwrap_used)]

use platform::{Error, ErrorKind, Unreadable, model::AddonState};

use super::{cell, empty, filter, notice};
use crate::{
    paths::{Column, Show},
    words::proof::{in_each_language, is_prose, is_short, is_told},
};

#[test]
fn filters_columns_and_orders_are_told_in_each_language() {
    in_each_language(|| {
        Show::ALL.map(filter::show).into_iter().for_each(is_short);
        for column in Column::ALL.into_iter().filter(|column| *column != Column::Tls) {
            is_short(filter::column(column));
        }
        Column::ALL.map(filter::order).into_iter().for_each(is_short);
        is_prose(filter::drawn(100, 1_000));
        is_short(filter::shown(3, 10).unwrap());
        is_prose(empty::no_match(""));
        is_prose(empty::no_match("shop"));
    });
    assert_eq!(filter::order(Column::App), "By app");
}

#[test]
fn cells_are_told_in_each_language() {
    let states = [
        AddonState::Provisioned,
        AddonState::Provisioning,
        AddonState::Deprovisioning,
        AddonState::Deprovisioned,
        AddonState::Other(String::new()),
    ];
    let kinds = [ErrorKind::TwoFactor { app: None }, ErrorKind::Unreachable, ErrorKind::Unavailable];
    in_each_language(|| {
        for state in &states {
            is_short(cell::state(state));
        }
        for kind in &kinds {
            is_short(cell::failure(&Error::plain(kind.clone(), "")));
        }
        is_told(cell::belongs("storefront", 2, Some("shop")));
        is_told(cell::for_addon("redis-a"));
    });
    assert_eq!(cell::belongs("storefront", 1, None), "storefront, shared with 1 app");
    assert_eq!(cell::belongs("storefront", 2, Some("shop")), "storefront, shared with 2 apps · team shop");
}

#[test]
fn what_the_list_lacks_is_told_in_each_language() {
    let error = Error::plain(ErrorKind::Unavailable, "");
    let row = Unreadable { path: "[3].plan".to_owned(), reason: "missing".to_owned() };
    let rows = [row.clone(), row];
    in_each_language(|| {
        is_prose(notice::no_apps(&error));
        is_prose(notice::no_attachments(&error));
        is_prose(notice::unreadable(&rows[..1]).unwrap());
        is_prose(notice::unreadable(&rows).unwrap());
    });
    assert_eq!(
        notice::unreadable(&rows).unwrap(),
        "2 rows of the platform's lists could not be read and were left out, the first at [3].plan: missing."
    );
}
