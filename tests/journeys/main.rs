//! What a person sees, in a real browser, against a simulated platform.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod addon;
mod everybody;
mod fleet;
mod fleet_broken;
mod fork_afterwards;
mod fork_killed;
mod fork_one_app;
mod fork_plans;
mod fork_shared;
mod fork_stopped;
mod fork_trouble;
mod killed;
mod look_only;
mod power_cut;
mod second_factor;
mod session;
mod sign_in;
mod sign_in_refused;
mod two_sides;
mod upgrade_abandoned;
mod upgrade_faults;
mod upgrade_file;
mod upgrade_joined;
mod upgrade_killed;
mod upgrade_left;
mod upgrade_mini;
mod upgrade_not_kept;
mod upgrade_offline;
mod upgrade_production;
mod upgrade_shared;
mod upgrade_stopped;
mod upgrade_token;
mod upgrade_two_tabs;
mod upgrade_versions;
