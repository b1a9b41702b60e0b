//! Engine versions and which upgrades the platform takes (facts 4.3).

/// Why a requested version is refused.
#[derive(Debug, PartialEq, Eq)]
pub enum Refused {
    Unknown(String),
    Same(String),
    Older(String),
}

/// The version an upgrade leads to: always the newest patch of the line that was asked for.
/// `9.1`, `9.1.0` and a bare `9` (the newest 9.x) are all taken; nothing asked means the newest
/// line there is.
///
/// `versions` are the newest patches of all lines there are.
pub fn target(versions: &[String], asked: Option<&str>, current: &str) -> Result<String, Refused> {
    let target = match asked {
        None => newest(versions),
        Some(asked) => newest_in_line(versions, asked),
    };
    let asked = asked.unwrap_or("newest");
    let Some(target) = target else { return Err(Refused::Unknown(asked.to_owned())) };
    if target == current || asked == current {
        return Err(Refused::Same(current.to_owned()));
    }
    match (numbers(target), numbers(current)) {
        (Some(new), Some(old)) if new > old => Ok(target.to_owned()),
        _ => Err(Refused::Older(target.to_owned())),
    }
}

/// The newest of all, which new stores get.
pub fn newest(versions: &[String]) -> Option<&str> {
    versions.iter().max_by_key(|version| numbers(version)).map(String::as_str)
}

/// The newest patch of the line that a version names.
pub fn newest_in_line<'v>(versions: &'v [String], asked: &str) -> Option<&'v str> {
    let wanted = numbers(asked)?;
    let in_line = |version: &&String| {
        numbers(version).is_some_and(|newest| {
            let depth = wanted.len().min(2);
            newest.get(..depth) == wanted.get(..depth) && wanted <= newest
        })
    };
    versions.iter().filter(in_line).max_by_key(|version| numbers(version)).map(String::as_str)
}

/// `7.2.14` as numbers; `None` for anything that is not one to three of them.
pub fn numbers(version: &str) -> Option<Vec<u32>> {
    let parts: Vec<u32> = version.split('.').map(|part| part.parse().ok()).collect::<Option<_>>()?;
    (1..=3).contains(&parts.len()).then_some(parts)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn lines() -> Vec<String> {
        ["6.2.14", "7.0.15", "7.2.14", "9.1.0"].map(str::to_owned).into()
    }

    #[test]
    fn a_line_a_patch_and_a_bare_major_all_name_a_target() {
        for (asked, target_version) in
            [("7.2", "7.2.14"), ("7.2.6", "7.2.14"), ("7.2.14", "7.2.14"), ("7", "7.2.14"), ("9", "9.1.0")]
        {
            assert_eq!(target(&lines(), Some(asked), "6.2.14").unwrap(), target_version, "{asked}");
        }
        assert_eq!(target(&lines(), None, "6.2.14").unwrap(), "9.1.0");
    }

    #[test]
    fn same_older_and_unknown_versions_are_refused() {
        let refused = |asked| target(&lines(), Some(asked), "7.2.14").unwrap_err();
        assert_eq!(refused("7.2"), Refused::Same("7.2.14".into()));
        assert_eq!(refused("7.0"), Refused::Older("7.0.15".into()));
        assert_eq!(refused("7.2.99"), Refused::Unknown("7.2.99".into()));
        assert_eq!(refused("latest"), Refused::Unknown("latest".into()));
        assert_eq!(refused("9.1.0.2"), Refused::Unknown("9.1.0.2".into()));
    }

    #[test]
    fn a_version_the_simulator_does_not_understand_cannot_be_upgraded() {
        assert_eq!(target(&lines(), Some("9.1"), "10.0-beta"), Err(Refused::Older("9.1.0".into())));
    }
}
