//! Every endpoint of the Platform API that the simulator knows.

use super::{
    account, addon_create, addon_destroy, addons, app_features, apps, attach, attachments, capabilities,
    config_vars, dynos, formation, releases, resolve, services, teams,
};
use crate::access::scope::Scope::{Identity, Read, ReadProtected, Write, WriteProtected};
use crate::routes::{Route, route};

pub const ROUTES: &[Route] = &[
    route("GET", "/account", Identity, account::me),
    route("GET", "/account/rate-limits", Identity, account::rate_limits).free(),
    route("PUT", "/users/~/capabilities", Read, capabilities::check),
    // apps and teams
    route("GET", "/apps", Read, apps::list),
    route("GET", "/users/~/apps", Read, apps::list),
    route("POST", "/filters/apps", Read, apps::filter),
    route("GET", "/apps/{app}", Read, apps::one),
    route("PATCH", "/apps/{app}", Write, apps::change),
    route("PUT", "/apps/{app}/pre-authorizations", Read, apps::pre_authorize),
    route("GET", "/apps/{app}/features", Read, app_features::list),
    route("GET", "/apps/{app}/features/{feature}", Read, app_features::one),
    route("PATCH", "/apps/{app}/features/{feature}", Write, app_features::change),
    route("GET", "/teams", Read, teams::list),
    route("GET", "/teams/{team}", Read, teams::one),
    route("GET", "/teams/{team}/apps", Read, teams::apps),
    route("GET", "/teams/{team}/addons", Read, teams::addons),
    // processes
    route("GET", "/apps/{app}/formation", Read, formation::list),
    route("GET", "/apps/{app}/formation/{kind}", Read, formation::one),
    route("PATCH", "/apps/{app}/formation", Write, formation::change),
    route("PATCH", "/apps/{app}/formation/{kind}", Write, formation::change_one),
    route("GET", "/apps/{app}/dynos", Read, dynos::list),
    route("GET", "/apps/{app}/dynos/{dyno}", Read, dynos::one),
    route("DELETE", "/apps/{app}/dynos", Write, dynos::restart_all),
    route("DELETE", "/apps/{app}/dynos/{dyno}", Write, dynos::restart),
    route("POST", "/apps/{app}/dynos/{dyno}/actions/stop", Write, dynos::stop),
    route("GET", "/dyno-sizes", Read, dynos::sizes).open(),
    route("GET", "/apps/{app}/releases", ReadProtected, releases::list),
    route("GET", "/apps/{app}/releases/{release}", ReadProtected, releases::one),
    route("GET", "/apps/{app}/config-vars", ReadProtected, config_vars::all),
    // add-ons
    route("GET", "/addons", Read, addons::list),
    route("GET", "/users/~/addons", Read, addons::list),
    route("GET", "/addons/{addon}", Read, addons::one),
    route("GET", "/addons/{addon}/config", ReadProtected, addons::config),
    route("GET", "/apps/{app}/addons", Read, addons::of_app),
    route("GET", "/apps/{app}/addons/{addon}", Read, addons::one_of_app),
    route("POST", "/apps/{app}/addons", WriteProtected, addon_create::create),
    route("DELETE", "/apps/{app}/addons/{addon}", WriteProtected, addon_destroy::destroy),
    route("POST", "/actions/addons/resolve", Read, resolve::addons),
    route("GET", "/addon-services", Read, services::list).open(),
    route("GET", "/addon-services/{service}", Read, services::one).open(),
    route("GET", "/addon-services/{service}/plans", Read, services::plans).open(),
    route("GET", "/addon-services/{service}/plans/{plan}", Read, services::plan_of).open(),
    route("GET", "/plans/{plan}", Read, services::plan).open(),
    // attachments
    route("GET", "/addon-attachments", Read, attachments::list),
    route("GET", "/addon-attachments/{attachment}", Read, attachments::one),
    route("GET", "/addons/{addon}/addon-attachments", Read, attachments::of_addon),
    route("GET", "/apps/{app}/addon-attachments", Read, attachments::of_app),
    route("GET", "/apps/{app}/addon-attachments/{attachment}", Read, attachments::one_of_app),
    route("POST", "/addon-attachments", WriteProtected, attach::attach),
    route("DELETE", "/addon-attachments/{attachment}", WriteProtected, attach::detach),
    route("POST", "/actions/addon-attachments/resolve", Read, resolve::attachments),
];
