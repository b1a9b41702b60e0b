//! What axe found along a way.

use std::cell::RefCell;

use journeys::Page;

/// All faults of one journey, so that it tells all of them and not the first.
#[derive(Default)]
pub struct Faults(RefCell<Vec<String>>);

impl Faults {
    /// Looks at the page as it is now, in both themes.
    pub async fn note(&self, page: &Page, state: &str) {
        let found = page.faults_in_both_themes(state).await;
        self.0.borrow_mut().extend(found);
    }

    pub fn are_none(&self) {
        let all = self.0.take();
        assert!(all.is_empty(), "axe found {}:\n{}", all.len(), all.join("\n"));
    }
}
