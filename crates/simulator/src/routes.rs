//! Which handler answers which method and path, and the least scope it takes.

use crate::access::scope::Scope;
use crate::state::World;
use crate::wire::answer::Outcome;
use crate::wire::call::Call;
use http::Method;
use matchit::Router;

pub type Handler = fn(&mut World, &Call) -> Outcome;

#[derive(Clone, Copy)]
pub struct Route {
    pub method: &'static str,
    pub pattern: &'static str,
    pub scope: Scope,
    /// Needs no token at all.
    pub open: bool,
    /// Costs nothing of the rate limit.
    pub free: bool,
    pub handler: Handler,
}

/// A row of a route table.
pub const fn route(method: &'static str, pattern: &'static str, scope: Scope, handler: Handler) -> Route {
    Route { method, pattern, scope, open: false, free: false, handler }
}

impl Route {
    pub const fn open(self) -> Self {
        Self { open: true, ..self }
    }

    pub const fn free(self) -> Self {
        Self { free: true, ..self }
    }
}

/// Every endpoint there is: its method, and its path with the parts that vary in braces.
pub fn endpoints() -> impl Iterator<Item = (&'static str, &'static str)> {
    Routes::all().map(|route| (route.method, route.pattern))
}

/// Finds the route of a request.
pub struct Routes(Router<Vec<Route>>);

impl Routes {
    /// Patterns that contradict each other are left out; a test makes sure there are none.
    pub fn new() -> Self {
        let mut by_pattern: Vec<(&str, Vec<Route>)> = Vec::new();
        for route in Self::all() {
            match by_pattern.iter_mut().find(|(pattern, _)| *pattern == route.pattern) {
                Some((_, routes)) => routes.push(route),
                None => by_pattern.push((route.pattern, vec![route])),
            }
        }
        let mut router = Router::new();
        for (pattern, routes) in by_pattern {
            let _ = router.insert(pattern, routes);
        }
        Self(router)
    }

    pub fn all() -> impl Iterator<Item = Route> {
        crate::platform_api::ROUTES.iter().chain(crate::data_api::ROUTES).copied()
    }

    /// The route, and the parts of the path that it names.
    pub fn find(&self, method: &Method, path: &str) -> Option<(Route, Vec<(String, String)>)> {
        let found = self.0.at(path).ok()?;
        let route = found.value.iter().find(|route| route.method == method.as_str())?;
        let params = found.params.iter().map(|(key, value)| (key.to_owned(), value.to_owned())).collect();
        Some((*route, params))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_can_be_reached() {
        let routes = Routes::new();
        for route in Routes::all() {
            let path = route.pattern.replace(['{', '}'], "");
            let method = Method::from_bytes(route.method.as_bytes()).unwrap_or_default();
            let found = routes.find(&method, &path).map(|(found, _)| found.pattern);
            assert_eq!(found, Some(route.pattern), "{} {path}", route.method);
        }
    }
}
