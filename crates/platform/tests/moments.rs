//! Times from the wire, in every style seen.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use platform::model::Moment;
use time::macros::datetime;

#[test]
fn every_style_is_read() {
    for (text, at) in [
        ("2012-01-01T12:00:00Z", datetime!(2012-01-01 12:00 UTC)),
        ("2023-03-29T17:26:56.220+00:00", datetime!(2023-03-29 17:26:56.22 UTC)),
        ("2023-03-29T19:26:56+02:00", datetime!(2023-03-29 17:26:56 UTC)),
        ("2019-11-07 22:00:00 +0000", datetime!(2019-11-07 22:00 UTC)),
        ("2019-11-07 22:00:00 -0130", datetime!(2019-11-07 23:30 UTC)),
        ("2019-11-07 22:00:00 UTC", datetime!(2019-11-07 22:00 UTC)),
        ("2015-03-26 23:40 UTC", datetime!(2015-03-26 23:40 UTC)),
        (" 2015-03-26 23:40 UTC\n", datetime!(2015-03-26 23:40 UTC)),
    ] {
        assert_eq!(Moment::parse(text).at(), Some(at), "{text}");
        assert_eq!(Moment::parse(text).to_string(), text);
    }
}

#[test]
fn what_is_no_time_keeps_its_text() {
    for text in ["", "soon", "UTC", "2019-13-07 22:00:00 +0000", "2019-11-07", "0000-00-00T00:00:00Z"] {
        assert_eq!(Moment::parse(text).at(), None, "{text}");
        assert_eq!(Moment::parse(text).text(), text);
    }
}

#[test]
fn a_moment_of_ours_comes_back_as_it_was() {
    let at = datetime!(2026-12-19 08:30 UTC);
    let moment = Moment::from(at);
    assert_eq!((moment.at(), moment.text()), (Some(at), "2026-12-19T08:30:00Z"));
    assert_eq!(Moment::parse(moment.text()), moment);
    let json = serde_json::to_string(&moment).unwrap();
    assert_eq!(serde_json::from_str::<Moment>(&json).unwrap(), moment);
}
