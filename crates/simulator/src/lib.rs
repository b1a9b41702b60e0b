//! A simulated Heroku platform: the Platform API and the Data API on one origin, for the
//! Key-Value Store's part of both.
//!
//! The core is a pure function of state, time and request. It does no I/O, reads no clock and
//! starts no thread, so that tests drive it in virtual time and a browser can hold it one day.
//! It shares no code with the floors that speak to the platform: it is the other party.
//!
//! # Where the platform's behaviour is not known
//! What public sources leave open, and what the simulator does. Clients must not rely on it.
//!
//! | open question | here |
//! |---|---|
//! | an upgrade to a bare `9` | the newest 9.x; `9.1`, `9.1.0` and any known patch lead to the newest patch of the line; no version at all means the newest line |
//! | an upgrade to the same, an older or an unknown version | 422 `invalid_params` |
//! | an upgrade while one prepares, waits or runs | 409 `conflict` |
//! | `run` while pending, preparing or running | 409 `conflict`; with nothing planned or already completed, 422 `invalid_params` |
//! | the maintenance of a mini add-on | 404 with a message; a production add-on that never had one answers `none` with empty fields |
//! | whether an in-place upgrade changes the address | it does not: same host, port and password, no release |
//! | the `Status` row and `/wait` while upgrading | `upgrade in progress`; `upgrading version` |
//! | scopes on the Data API | reading a database takes `read-protected` (it holds the password), other reads `read`, changes `write`, new credentials `write-protected` |
//! | scopes for add-on and attachment changes | `write-protected`, because they change config vars |
//! | who needs the second factor when | accounts that have one, for changes and for config vars, on both APIs |
//! | detaching or overwriting an add-on's last attachment | 422 `invalid_params` |
//! | a name already taken on attach | 423 `confirmation_required` |
//! | resolving what does not exist | 404 `not_found`, not an empty list |
//! | `Retry-After` on a 429 | not sent |
//! | the status of `missing_version` | 400 |
//! | a page larger than 1,000 | cut down to 1,000 |
//! | `Accept-Expansion` without `3.sdk` | honoured |
//! | CORS | any origin, any header and method asked for, headers exposed; a scenario can hide the headers or close the Data API |
//! | rate limit and entity tags of the Data API | none |

//!
//! # The reserved prefix
//! With [`Options::inspect`], for tests and demonstrations; answers CORS, needs no token, shows no
//! secret. Requests to it are not logged, not rate limited and not hit by faults.
//!
//! | call | body | what |
//! |---|---|---|
//! | `GET /_simulator/state` | | apps by name (maintenance, formation, dynos, release, config var names), add-ons by name (version, attachments, maintenance, settings), sign-ins |
//! | `GET /_simulator/requests` | | `{seen, requests: [{at, method, path, query, status, account, lost}]}`, oldest first |
//! | `DELETE /_simulator/requests` | | forgets them |
//! | `POST /_simulator/faults` | `{match: {method?, path_contains}, times?, then}` | spoils the next `times` (1) matching requests |
//! | `DELETE /_simulator/faults` | | removes those not used up |
//! | `POST /_simulator/state/patches` | `{app, maintenance?, formation?: {type: quantity}}`, `{addon, version?, maintenance?: "none" or "ready", gone?}`, `{sign_in, revoked}` | what somebody else changes |
//! | `POST /_simulator/clock` | `{advance_seconds}` | moves the clock ahead |
//!
//! `then` is one of `{status, body?, headers?}` and `"html"` (no effect on the state), `"truncate"`,
//! `"lost"` and `{delay_ms}` (the request has its effect).

mod access;
mod data_api;
mod gate;
mod inspect;
mod options;
mod platform_api;
mod routes;
mod scenario;
mod simulator;
mod state;
mod wire;

pub use options::Options;
pub use scenario::{Scenario, ScenarioError};
pub use simulator::{Reply, SignIn, Simulator};
