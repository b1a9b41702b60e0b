//! What speaks to the platform. Made when it is first needed: to sign in takes the part of the console that has it.

use leptos::prelude::*;

use crate::{
    boot::use_config,
    session::use_session,
    transport::{Client, Network, Reach, activity::ActivityLog, use_client},
};

/// The client of this tab, made with everything it needs when there is none yet; in the owner that calls.
pub fn wires() -> Client {
    if use_context::<Client>().is_some() {
        return use_client();
    }
    let (log, reach, network) = (ActivityLog::new(), Reach::new(), Network::watched());
    let client = Client::new(use_config().origins(), use_session(), network, log, reach);
    provide_context(log);
    provide_context(reach);
    provide_context(network);
    provide_context(client);
    client
}
