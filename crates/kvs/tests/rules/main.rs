//! The rules of floor 2, in the product's language. The tables are those of the facts, section 4.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod actions;
mod assessments;
mod attachments;
mod carrying_over;
mod catalogue_file;
mod catalogue_reading;
mod changes;
mod client_guide_file;
mod client_guide_reading;
mod client_url_vars;
mod comparing;
mod deadlines;
mod deadlines_of_many;
mod destroying;
mod fixture;
mod fork_effects;
mod fork_plans;
mod fork_sources;
mod joining;
mod lifecycle_rows;
mod lifecycles;
mod maintenances;
mod plans;
mod postures;
mod prices;
mod properties;
mod readings;
mod secrets;
mod targets;
mod tls_findings;
mod tls_requirements;
mod urgencies;
mod versions;
mod windows;
