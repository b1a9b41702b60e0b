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
//! | releases of a new add-on | one when it is attached, and one when it is ready, which sets the config vars; both restart the app |
//! | the state of a fork while it copies | `provisioned`; the Data API has it, with `Status` and `/wait` saying `fork in progress` |
//! | a version asked for on create | the newest patch of a known line is given, also to a fork; an unknown one, or one older than the source's, is 422 `invalid_params` |
//! | a fork whose source does not answer, is full, speaks otherwise or refuses the password | 422 `invalid_params` at once, in words that repeat nothing of the address |
//! | when the copy ends | with every write until then: nothing is written to the fork before, and nothing comes over later |
//! | a fork that fails (too little memory, source gone or full when copying begins) | `deprovisioned` for two minutes, without attachments, then 404; the source keeps everything |
//! | no way to pay | 402 `verification_required` with a `url`, for whatever costs money |
//! | addresses of a mini store | TLS only, `_URL` and `_TLS_URL` alike; a scenario can make one that also takes plaintext, with TLS on a port of its own |
//! | prices | the recalled ones where sources name none; shield plans by contract |
//! | the Data API after a destroy | 404 with a message from then on; the Platform API shows `deprovisioning` for ten seconds |
//! | destroying twice | the same answer, no further release |
//! | attaching what is on its way out | 422 `invalid_params` |
//! | resolving what does not exist | 404 `not_found`, not an empty list |
//! | `Retry-After` on a 429 | not sent |
//! | the status of `missing_version` | 400 |
//! | a page larger than 1,000 | cut down to 1,000 |
//! | `Accept-Expansion` without `3.sdk` | honoured |
//! | CORS | any origin, any header and method asked for, headers exposed; a scenario can hide the headers or close the Data API |
//! | rate limit and entity tags of the Data API | none |
//!
//! # Writes
//! No data is simulated, but writes are counted, so that tests can tell whether any were lost.
//! Every dyno that is up writes ten keys a second to each store that is attached under a name its
//! app's code reads: the names the app had at the beginning, or `REDIS` when it had none. Web
//! dynos write nothing in maintenance mode. A dyno finds its stores when it starts and keeps them
//! until it is restarted; one-off dynos never are. Each store counts its writes; a fork begins
//! with those of its source up to the end of the copy.
//!
//! # The reserved prefix
//! With [`Options::inspect`], for tests and demonstrations; answers CORS, needs no token, shows no
//! secret. Requests to it are not logged, not rate limited and not hit by faults.
//!
//! | call | body | what |
//! |---|---|---|
//! | `GET /_simulator/state` | | apps by name (maintenance, formation, dynos, release, config var names), add-ons by name (version, attachments, maintenance, settings, `connections: {used, limit}`, `data: {megabytes, keys_written, last_write_at}`, `fork: {of, stage, copied_at, copied_up_to}`), sign-ins |
//! | `GET /_simulator/requests` | | `{seen, requests: [{at, method, path, query, status, account, lost}]}`, oldest first |
//! | `DELETE /_simulator/requests` | | forgets them |
//! | `POST /_simulator/faults` | `{match: {method?, path_contains}, times?, then}` | spoils the next `times` (1) matching requests |
//! | `DELETE /_simulator/faults` | | removes those not used up |
//! | `POST /_simulator/state/patches` | `{app, maintenance?, formation?: {type: quantity}}`, `{addon, version?, maintenance?: "none" or "ready", fork?: "fail", gone?}`, `{sign_in, revoked}` | what somebody else changes |
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
pub use routes::endpoints;
pub use scenario::{Scenario, ScenarioError};
pub use simulator::{Reply, SignIn, Simulator};
