//! Which calls a person wants to see.

use crate::transport::activity::Entry;

/// All of it has to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub only_changes: bool,
    pub only_failures: bool,
    /// Words that stand in the method, the path, the status or the request id; in any order.
    pub text: String,
}

impl Filter {
    pub fn is_empty(&self) -> bool {
        !self.only_changes && !self.only_failures && self.text.trim().is_empty()
    }

    /// Whether an entry is left over.
    pub fn passes(&self, entry: &Entry) -> bool {
        (!self.only_changes || entry.is_change())
            && (!self.only_failures || entry.is_failure())
            && (self.text.trim().is_empty() || self.is_in(entry))
    }

    fn is_in(&self, entry: &Entry) -> bool {
        let end = entry.end.as_ref();
        let status = end.and_then(|end| end.status).map(|status| status.to_string()).unwrap_or_default();
        let request_id = end.and_then(|end| end.request_id.as_deref()).unwrap_or_default();
        let text =
            format!("{} {} {status} {request_id}", entry.call.method(), entry.call.path()).to_lowercase();
        self.text.to_lowercase().split_whitespace().all(|word| text.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::activity::End;
    use platform::{Carry, Endpoint, endpoints::SetMaintenanceMode};
    use time::OffsetDateTime;

    fn entry(status: Option<u16>) -> Entry {
        Entry {
            number: 0,
            at: OffsetDateTime::UNIX_EPOCH,
            call: SetMaintenanceMode { app: "shop".into(), on: true }.wire().recorded(&Carry::default()),
            tries_before: 0,
            end: Some(End {
                status,
                took: 1,
                request_id: Some("7f-a".into()),
                warnings: vec![],
                given_up: false,
            }),
        }
    }

    #[test]
    fn words_are_looked_for_everywhere_in_any_order() {
        let passes = |text: &str| Filter { text: text.into(), ..Filter::default() }.passes(&entry(Some(200)));
        for text in ["", "  ", "PATCH", "shop patch", "200", "7F-A"] {
            assert!(passes(text), "{text}");
        }
        assert!(!passes("shop delete"));
    }

    #[test]
    fn failures_are_refusals_and_lost_answers() {
        let failures = Filter { only_failures: true, ..Filter::default() };
        assert!(failures.passes(&entry(None)) && failures.passes(&entry(Some(422))));
        assert!(!failures.passes(&entry(Some(200))));
    }
}
