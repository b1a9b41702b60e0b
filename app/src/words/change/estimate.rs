//! How long maintenances of a store took: what happened, and how much that says.

use std::time::Duration;

use kvs::Estimate;

pub(crate) use crate::text::change::estimate::*;

use crate::words::time::length;

/// The range, and that it rests on few where it does.
pub fn range(estimate: &Estimate) -> String {
    let (shortest, longest) = (exact(estimate.shortest), exact(estimate.longest));
    let count = i64::try_from(estimate.samples).unwrap_or(i64::MAX);
    let count = crate::browser::zone::whole(count);
    match (estimate.samples, estimate.is_of_few(), shortest == longest) {
        (1, ..) => One { longest: &longest }.text(),
        (_, true, true) => FewSame { count: &count, longest: &longest }.text(),
        (_, true, false) => Few { count: &count, shortest: &shortest, longest: &longest }.text(),
        (_, false, true) => Same { count: &count, longest: &longest }.text(),
        (_, false, false) => Enough { count: &count, shortest: &shortest, longest: &longest }.text(),
    }
}

/// Nothing that happened took no time.
fn exact(span: Duration) -> String {
    if span < Duration::from_secs(1) { UNDER.into() } else { length(span) }
}

/// At a simulated pace, that the times above are not of here.
pub fn faster(speed: Option<f64>) -> Option<String> {
    let speed = speed.filter(|speed| *speed > 1.0)?;
    Some(Faster { speed: &speed }.text())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn estimate(shortest: u64, longest: u64, samples: usize) -> Estimate {
        Estimate { shortest: Duration::from_secs(shortest), longest: Duration::from_secs(longest), samples }
    }

    #[test]
    fn few_are_said_to_be_few() {
        for (samples, few) in [(1, true), (2, true), (4, true), (5, false), (20, false)] {
            let text = range(&estimate(8, 186, samples));
            assert_eq!(text.contains("little"), few, "{text}");
        }
        assert_eq!(
            range(&estimate(8, 186, 7)),
            "The last 7 maintenances of this store took 8 s to 3 min 06 s."
        );
        assert!(range(&estimate(8, 8, 2)).contains("8 s each"));
    }

    #[test]
    fn nothing_is_said_to_have_taken_no_time() {
        assert!(range(&estimate(0, 41, 2)).contains("under 1 s to 41 s"));
    }
}
