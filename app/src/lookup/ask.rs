//! Asks the platform for an add-on that may be in no list.

use platform::{
    Error, ErrorKind,
    endpoints::{GetAddon, ListAppAddons, ResolveAddon},
    model::Addon,
};

use super::query::Query;
use crate::transport::Client;

/// Every add-on, of any service, that goes by what was asked for.
///
/// # Errors
/// The platform's refusal; "not found" only when none of the ways to ask found anything.
pub async fn ask(client: Client, query: &Query) -> Result<Vec<Addon>, Error> {
    let found = match &query.app {
        Some(app) if query.what.is_empty() => return of_app(client, app).await,
        Some(app) => {
            let resolve = ResolveAddon { addon: query.what.clone(), app: Some(app.clone()) };
            client.send(&resolve).await.map(|answer| answer.body)
        }
        None => client.send(&GetAddon { addon: query.what.clone() }).await.map(|answer| vec![answer.body]),
    };
    match found {
        // No match is an empty list or a 404 (facts 3.2); what is no add-on may be an app.
        Err(error) if is_not_found(&error) && query.can_be_app() => {
            let of_app = of_app(client, &query.what).await;
            // An app that is not there either tells nothing more than the first answer.
            of_app.map_err(|second| if is_not_found(&second) { error } else { second })
        }
        other => other,
    }
}

async fn of_app(client: Client, app: &str) -> Result<Vec<Addon>, Error> {
    client.list(&ListAppAddons { app: app.to_owned() }).await.map(|list| list.rows)
}

/// Whether the platform says that there is no such thing, or none it shows.
pub fn is_not_found(error: &Error) -> bool {
    matches!(error.kind, ErrorKind::NotFound { .. })
}
