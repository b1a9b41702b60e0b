//! Every word there is for what the rules say: each variant has one, and a sentence is a sentence.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod days;
mod figures;
mod findings;
mod lifecycles;
mod maintenances;
mod refusals;
mod tls;

use super::Told;
use crate::words::proof::{in_each_language, is_prose, is_short};

fn is_told(told: &Told) {
    is_prose(&told.title);
    is_prose(&told.text);
}
