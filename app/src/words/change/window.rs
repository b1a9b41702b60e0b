//! Choosing a weekly window.

pub(crate) use crate::text::change::window::*;

/// In which zone days and times are told. `offset` is how many minutes the person's clock is ahead of UTC.
pub fn in_zone(offset: i64) -> String {
    match offset {
        0 => IN_UTC.into(),
        offset => InZone { offset: &from_utc(offset) }.text(),
    }
}

/// `UTC+05:45`.
fn from_utc(offset: i64) -> String {
    let sign = if offset < 0 { '-' } else { '+' };
    let minutes = offset.unsigned_abs();
    format!("UTC{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_is_told_by_how_far_it_is_from_utc() {
        for (offset, text) in [(60, "UTC+01:00"), (-210, "UTC-03:30"), (345, "UTC+05:45")] {
            assert!(in_zone(offset).contains(text), "{}", in_zone(offset));
        }
        assert!(in_zone(0).contains("are in UTC"));
    }
}
