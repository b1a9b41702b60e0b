use kvs::{Line, Version};

#[test]
fn a_version_is_read_as_precisely_as_it_was_written() {
    let cases: [(&str, u32, Option<u32>, Option<u32>); 10] = [
        ("7.2.14", 7, Some(2), Some(14)),
        ("7.2", 7, Some(2), None),
        ("9", 9, None, None),
        ("10.0-beta", 10, Some(0), None),
        ("10.0.0-rc1", 10, Some(0), Some(0)),
        ("7.2rc1", 7, Some(2), None),
        ("6.0.12.3", 6, Some(0), Some(12)),
        ("8.1.4+build5", 8, Some(1), Some(4)),
        ("  8.1.4\n", 8, Some(1), Some(4)),
        ("0.0.0", 0, Some(0), Some(0)),
    ];
    for (text, major, minor, patch) in cases {
        let version = Version::parse(text).unwrap_or_else(|| panic!("{text} was not read"));
        assert_eq!((version.major(), version.minor(), version.patch()), (major, minor, patch), "{text}");
        assert_eq!(version.text(), text.trim(), "the text is kept");
    }
}

#[test]
fn rubbish_is_no_version() {
    let rubbish = [
        "",
        " ",
        "latest",
        "v",
        ".7",
        "7.",
        "7..2",
        "7.x",
        "7up",
        "-1",
        "99999999999.1",
        "7.99999999999",
        "5bbf672c-07f6-49c2-9c16-f1dcb96784db",
        "<html>",
        "7,2",
        "７.2",
    ];
    for text in rubbish {
        assert_eq!(Version::parse(text), None, "{text:?}");
    }
}

#[test]
fn versions_are_ordered_by_number_and_not_by_letter() {
    let sorted = ["6.2.14", "7.0.15", "7.2", "7.2.6", "7.2.14", "8.1.4", "9", "9.1", "10.0"];
    let mut versions: Vec<Version> = sorted.iter().rev().map(|text| text.parse().unwrap()).collect();
    versions.sort();
    assert_eq!(versions.iter().map(Version::text).collect::<Vec<_>>(), sorted);
}

#[test]
fn a_line_is_major_and_minor() {
    assert_eq!(Line::parse("7.2.14"), Some(Line::new(7, 2)));
    assert_eq!(Line::parse("7"), None);
    assert_eq!(Line::new(7, 2).to_string(), "7.2");
    assert!(Line::new(9, 1) < Line::new(10, 0));
    assert_eq!(Version::from(Line::new(9, 1)).text(), "9.1");
}

#[test]
fn a_target_covers_the_patch_the_platform_installs() {
    let covers =
        |target: &str, seen: &str| Version::parse(target).unwrap().covers(&Version::parse(seen).unwrap());
    assert!(covers("9.1", "9.1.0"));
    assert!(covers("9", "9.1.0"));
    assert!(covers("7.2.6", "7.2.6"));
    assert!(!covers("7.2.6", "7.2.14"));
    assert!(!covers("9.1", "7.2.14"));
    assert!(!covers("9.1.0", "9.1"), "a less precise answer proves nothing");
}

#[test]
fn versions_and_lines_travel_as_text() {
    let version: Version = serde_json::from_str("\"7.2.14\"").unwrap();
    assert_eq!(serde_json::to_string(&version).unwrap(), "\"7.2.14\"");
    let line: Line = serde_json::from_str("\"7.2\"").unwrap();
    assert_eq!(serde_json::to_string(&line).unwrap(), "\"7.2\"");
    assert!(serde_json::from_str::<Version>("\"rubbish\"").is_err());
    assert!(serde_json::from_str::<Line>("\"7\"").is_err());
}
