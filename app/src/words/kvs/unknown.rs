//! Why nothing can be said about a version, and what to do about it.

use kvs::UnknownVersion;

use super::Told;

/// In a few words, for a cell.
pub fn short(why: &UnknownVersion) -> String {
    match why {
        UnknownVersion::NotRead => "not read yet".to_owned(),
        UnknownVersion::ReadFailed => "could not be read".to_owned(),
        UnknownVersion::NotThere => "no store there now".to_owned(),
        UnknownVersion::Missing => "the answer names no version".to_owned(),
        UnknownVersion::Unreadable { .. } => "not a version we can read".to_owned(),
        UnknownVersion::NoMinor => "only a major version is known".to_owned(),
        UnknownVersion::NoCatalogue => "no version dates at hand".to_owned(),
        UnknownVersion::Unlisted => "not in the version catalogue".to_owned(),
        UnknownVersion::DatesUnknown { .. } => "end date not known".to_owned(),
    }
}

/// In full: why it is unknown, and what to do.
pub fn told(why: &UnknownVersion) -> Told {
    match why {
        UnknownVersion::NotRead => Told::new(
            "The version is not read yet.",
            "The Data API has not been asked, or its answer is on the way.",
        ),
        UnknownVersion::ReadFailed => Told::new(
            "The version could not be read.",
            "The store itself is not affected by that. Try again; until it works nothing is assumed about the version.",
        ),
        UnknownVersion::NotThere => Told::new(
            "There is no store to read.",
            "The add-on is being made or being removed, so it has no version now.",
        ),
        UnknownVersion::Missing => Told::new(
            "The platform's answer names no version.",
            "Nothing is assumed. Run heroku redis:info in a terminal to see what it says there.",
        ),
        UnknownVersion::Unreadable { text } => Told::new(
            format!("“{text}” is not a version this console can read."),
            "Nothing is assumed from it. Run heroku redis:info in a terminal to compare.",
        ),
        UnknownVersion::NoMinor => Told::new(
            "Only the major version is known.",
            "Notices of Heroku's are for a major and a minor version together, so no date can be told for certain.",
        ),
        UnknownVersion::NoCatalogue => Told::new(
            "The version catalogue of this console is missing.",
            "Without it no dates are known. Reload the page; if it stays away, look into Heroku's changelog.",
        ),
        UnknownVersion::Unlisted => Told::new(
            "The version catalogue does not list this version.",
            "Its dates are not known to this console. Look into Heroku's changelog before you rely on it.",
        ),
        UnknownVersion::DatesUnknown { after: Some(newer) } => Told::new(
            "The end of this version is not known.",
            format!(
                "No notice for it was found, although {newer}, which is newer, is on its way out. Treat it as if it \
                 were due as well, and upgrade."
            ),
        ),
        UnknownVersion::DatesUnknown { after: None } => Told::new(
            "The end of this version is not known.",
            "There must have been a notice, and it was not found. Treat it as if it were due, and upgrade.",
        ),
    }
}
