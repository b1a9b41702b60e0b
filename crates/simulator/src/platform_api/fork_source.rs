//! Finds the store that the address in a fork request names. The address holds a password: no
//! answer repeats any part of it.

use crate::state::World;
use crate::state::addon::{AddOn, Phase};
use crate::state::endpoint::Listener;
use crate::state::engine::numbers;
use crate::wire::error::ApiError;
use http::Uri;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use uuid::Uuid;

/// The port of an address that names none.
const USUAL_PORT: u16 = 6379;

struct Address {
    listener: Listener,
    host: String,
    password: String,
}

/// The store behind `redis(s)://:password@host:port`, if it can be copied from the app's place
/// to an engine of this version, the newest when none is named.
pub fn find(world: &World, app: Uuid, address: &Value, version: Option<&str>) -> Result<Uuid, ApiError> {
    let address = address.as_str().and_then(read).ok_or_else(|| {
        ApiError::invalid("fork must be the address of a store, such as rediss://:password@host:port.")
    })?;
    let source = reached(world, app, &address)?;
    let end = source.endpoint.as_ref().ok_or_else(unreachable)?;
    if end.password != address.password {
        return Err(ApiError::invalid("The store to fork refused the password."));
    }
    if source.is_being_copied() {
        return Err(ApiError::invalid("The store to fork is itself a fork that is still in progress."));
    }
    let too_old = |version: &str, than: &str| numbers(version) < numbers(than);
    if source.store.as_ref().is_some_and(|store| version.is_some_and(|asked| too_old(asked, &store.version)))
    {
        return Err(ApiError::invalid("A fork cannot have an older version than the store it copies."));
    }
    if world.is_full_at(source, world.clock.now()) {
        return Err(ApiError::invalid(
            "The store to fork takes no further connection: max number of clients reached.",
        ));
    }
    Ok(source.id)
}

/// Whoever listens at that host and port in that manner. Stores in a space answer only there.
fn reached<'w>(world: &'w World, app: Uuid, address: &Address) -> Result<&'w AddOn, ApiError> {
    let space = |app: Uuid| world.apps.get(&app).and_then(|app| app.space);
    let here = world.addons.values().filter(|addon| {
        matches!(addon.phase, Phase::Provisioned)
            && addon.store.is_some()
            && addon.endpoint.as_ref().is_some_and(|end| end.host == address.host)
            && (!addon.in_space() || space(addon.app) == space(app))
    });
    let mut by_port = here.filter_map(|addon| {
        let listeners = addon.listeners();
        let listener = listeners.iter().find(|listener| listener.port == address.listener.port)?;
        Some((addon, *listener))
    });
    match by_port.next() {
        None => Err(unreachable()),
        Some((addon, listener)) if listener == address.listener => Ok(addon),
        Some((_, listener)) if listener.tls => {
            Err(ApiError::invalid("The store to fork takes only TLS there: use its rediss:// address."))
        }
        Some(_) => Err(ApiError::invalid("The store to fork does not speak TLS on that port.")),
    }
}

fn unreachable() -> ApiError {
    ApiError::invalid("The store to fork cannot be reached: nothing answers at that host and port.")
}

fn read(address: &str) -> Option<Address> {
    let uri: Uri = address.trim().parse().ok()?;
    let tls = match uri.scheme_str()? {
        "rediss" => true,
        "redis" => false,
        _ => return None,
    };
    let (user, _) = uri.authority()?.as_str().rsplit_once('@')?;
    let (_, password) = user.split_once(':')?;
    Some(Address {
        listener: Listener { port: uri.port_u16().unwrap_or(USUAL_PORT), tls },
        host: uri.host()?.to_owned(),
        password: percent_decode_str(password).decode_utf8().ok()?.into_owned(),
    })
}
