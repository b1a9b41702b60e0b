//! The Data API: stores and maintenances (facts 3.5, 3.6). Looser than the Platform API: no
//! version is needed, nothing is paged, there is no rate limit and no entity tag.

mod credentials;
mod database;
mod find;
mod flaws;
mod info_rows;
mod maintenance_view;
mod maintenances;
mod routes;
mod schedule;
mod settings;
mod upgrade;
mod wait;

pub use flaws::BAD_GATEWAY_PAGE;
pub use routes::ROUTES;

/// Whether a path belongs to the Data API.
pub fn owns(path: &str) -> bool {
    path.starts_with("/redis/") || path.starts_with("/data/")
}
