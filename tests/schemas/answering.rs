//! What the simulated platform answers is what the schemas allow.

mod refusals;
mod story;
mod sweep;

use std::collections::{BTreeMap, BTreeSet};

use jsonschema::Validator;
use simulator::Scenario;

use crate::{
    at_hand::schemas,
    caller::{Caller, Told},
    published::Published,
};

/// Endpoints of which nothing is published: they belong to the variant `3.sdk`, or are the client's own.
const UNPUBLISHED: [&str; 2] = ["PUT /apps/{app}/pre-authorizations", "PUT /users/~/capabilities"];

/// What the schemas do not know and the platform does all the same, with where that was seen.
fn is_known_gap(complaint: &str) -> bool {
    // The official client's own comment on the schema; an add-on that is being destroyed (facts 3.2).
    complaint.contains("\"deprovisioning\" is not one of")
}

/// Holds answers against the schemas, and notes which endpoints were heard.
pub struct Judge {
    published: Published,
    ready: BTreeMap<(&'static str, &'static str), Option<Validator>>,
    heard: BTreeSet<(&'static str, &'static str)>,
    complaints: BTreeSet<String>,
}

impl Judge {
    fn new(published: Published) -> Self {
        let (ready, heard, complaints) = Default::default();
        Self { published, ready, heard, complaints }
    }

    /// A good answer must be as published; a refusal must be in the platform's form.
    pub fn hears(&mut self, told: &Told) {
        let (method, pattern) = told.endpoint;
        assert!(!method.is_empty(), "the simulator has no endpoint for {}", told.path);
        if told.status >= 400 {
            let complaint = refusals::complaint(told);
            self.complaints.extend(complaint.map(|what| format!("{method} {pattern} refuses oddly: {what}")));
            return;
        }
        self.heard.insert(told.endpoint);
        let published = &self.published;
        let judge = self.ready.entry(told.endpoint).or_insert_with(|| published.judge(method, pattern));
        for error in judge.iter().flat_map(|judge| judge.iter_errors(&told.body)) {
            // One complaint for all rows of a list.
            let place = error.instance_path().to_string();
            let is_row = |part: &&str| part.parse::<usize>().is_err();
            let place = place.split('/').filter(is_row).collect::<Vec<_>>().join("/");
            let complaint = format!("{method} {pattern} at {place}: {error}");
            if !is_known_gap(&complaint) {
                self.complaints.insert(complaint.chars().take(300).collect());
            }
        }
    }
}

#[test]
fn everything_the_simulated_platform_answers_is_as_published() {
    let Some(published) = schemas("the simulated platform's answers against the published schemas") else {
        return;
    };
    let mut judge = Judge::new(published);
    for scenario in Scenario::names() {
        let mut caller = Caller::of(scenario);
        for (_, token) in caller.people() {
            caller.token = token;
            sweep::reads(&mut caller, &mut judge, scenario);
        }
    }
    story::in_place(&mut judge);
    story::fork(&mut judge);
    story::apps_and_processes(&mut judge);
    refusals::everywhere(&mut judge);

    let all: BTreeSet<_> = simulator::endpoints().collect();
    let unheard: Vec<_> = all.difference(&judge.heard).collect();
    assert!(unheard.is_empty(), "nothing good was heard of {unheard:#?}");
    let named = |(method, path): &(&str, &str)| format!("{method} {path}");
    let unpublished: Vec<String> = judge
        .ready
        .iter()
        .filter(|(_, judge)| judge.is_none())
        .map(|(endpoint, _)| named(endpoint))
        .collect();
    assert_eq!(unpublished, UNPUBLISHED, "endpoints without a schema");
    assert!(judge.complaints.is_empty(), "not as published: {:#?}", judge.complaints);
}
