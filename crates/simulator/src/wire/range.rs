//! The `Range` header of list calls (facts 1.3): `id ]a..z[; max=200, order=desc`.

/// The page size when the request names none, and the largest there is.
pub const PAGE: usize = 200;
pub const LARGEST_PAGE: usize = 1000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    pub field: String,
    pub first: Bound,
    pub last: Bound,
    pub max: usize,
    pub descending: bool,
}

/// One end; an empty `at` is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bound {
    pub at: String,
    pub exclusive: bool,
}

impl Range {
    pub fn whole(field: &str) -> Self {
        Self {
            field: field.to_owned(),
            first: Bound::default(),
            last: Bound::default(),
            max: PAGE,
            descending: false,
        }
    }

    /// `None` when it is not a range; one larger than the largest page is cut down to it.
    pub fn parse(header: &str) -> Option<Self> {
        let (span, options) = header.split_once(';').unwrap_or((header, ""));
        let (field, bounds) = span.trim().split_once(char::is_whitespace)?;
        let (first, last) = bounds.trim().split_once("..")?;
        let (first, last) = (first.trim(), last.trim());
        let mut range = Self {
            first: Bound {
                at: first.trim_start_matches([']', '[']).to_owned(),
                exclusive: first.starts_with(']'),
            },
            last: Bound { at: last.trim_end_matches(['[', ']']).to_owned(), exclusive: last.ends_with('[') },
            ..Self::whole(field)
        };
        for option in options.split([',', ';']).map(str::trim).filter(|option| !option.is_empty()) {
            match option.split_once('=') {
                Some(("max", max)) => {
                    range.max = max.trim().parse().ok().filter(|max| *max > 0)?;
                    range.max = range.max.min(LARGEST_PAGE);
                }
                Some(("order", "asc")) => range.descending = false,
                Some(("order", "desc")) => range.descending = true,
                _ => return None,
            }
        }
        Some(range)
    }

    /// The header that asks for what follows `last`.
    pub fn after(&self, last: &str) -> String {
        let (field, max) = (&self.field, self.max);
        let end = format!("{}{}", self.last.at, if self.last.exclusive { "[" } else { "" });
        let order = if self.descending { ", order=desc" } else { "" };
        format!("{field} ]{last}..{end}; max={max}{order}")
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn brackets_make_bounds_exclusive() {
        let range = Range::parse("name ]a..z[; max=3, order=desc").unwrap();
        assert_eq!(range.first, Bound { at: "a".into(), exclusive: true });
        assert_eq!(range.last, Bound { at: "z".into(), exclusive: true });
        assert_eq!((range.max, range.descending), (3, true));
    }

    #[test]
    fn what_asks_for_the_rest_can_be_read_again() {
        for header in ["id ..", "id ]a..z[; max=5", "version ..; max=1, order=desc"] {
            let range = Range::parse(header).unwrap();
            let next = Range::parse(&range.after("k")).unwrap();
            assert_eq!(next, Range { first: Bound { at: "k".into(), exclusive: true }, ..range });
        }
    }

    #[test]
    fn nonsense_is_no_range() {
        for header in ["", "id", "id 1", "id ..; max=0", "id ..; max=x", "id ..; order=up", "id ..; nonsense"]
        {
            assert_eq!(Range::parse(header), None, "{header}");
        }
    }

    #[test]
    fn a_page_is_never_larger_than_the_largest() {
        assert_eq!(Range::parse("id ..; max=5000").unwrap().max, LARGEST_PAGE);
    }
}
