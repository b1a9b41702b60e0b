//! The platform's published schemas, held against both sides: what the simulated platform answers is
//! what they allow, and what they allow can be read by the console.
//!
//! The schemas are not part of this project. `KVS_SCHEMAS` names a folder that holds them:
//!
//! | file | what |
//! |---|---|
//! | `platform-api-v3.json` | the hyper-schema that the Platform API gives out at `GET /schema` |
//! | `data-api.json` | routes of the Data API as `{"GET /path/:id": {"request", "responses": {"200": schema}}}` |
//!
//! Without it the checks say that they were left out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod at_hand;
mod caller;
mod document;
mod published;
mod values;

mod answering;
mod reading;
