//! All addresses there are. A change here breaks links that people have kept.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use kvs::Urgency;

use super::{ClientsQuery, Column, Direction, FleetQuery, Form, Place, ReportQuery, Show, UpgradeQuery, Way};

fn all() -> Vec<(Place, &'static str)> {
    let fleet = FleetQuery::default;
    let mut golden = vec![
        (Place::fleet(), "/"),
        (Place::Fleet(FleetQuery { search: "shop & co".into(), ..fleet() }), "/?q=shop+%26+co"),
        (
            Place::Fleet(fleet().toggled(Show::Shared).toggled(Show::NeedsUpgrade)),
            "/?show=needs-upgrade%2Cshared",
        ),
        (Place::Fleet(fleet().toggled(Show::TlsTurnsOn)), "/?show=tls-turns-on"),
        (Place::Fleet(fleet().toggled(Show::TlsNotRequired)), "/?show=tls-not-required"),
        (Place::Fleet(fleet().toggled(Show::TlsUnknown)), "/?show=tls-unknown"),
        (Place::Fleet(fleet().toggled(Show::NotReadable)), "/?show=not-readable"),
        (Place::Fleet(fleet().toggled(Show::InMaintenance)), "/?show=in-maintenance"),
        (Place::Fleet(FleetQuery { version: Some("7.2".into()), ..fleet() }), "/?version=7.2"),
        (Place::Fleet(FleetQuery { urgency: Some(Urgency::Imminent), ..fleet() }), "/?urgency=imminent"),
        (Place::deadlines(), "/deadlines"),
        (
            Place::Deadlines(FleetQuery {
                version: Some("7.2".into()),
                urgency: Some(Urgency::Overdue),
                ..fleet()
            }),
            "/deadlines?urgency=overdue&version=7.2",
        ),
        (Place::Fleet(FleetQuery { family: Some("premium".into()), ..fleet() }), "/?family=premium"),
        (Place::Fleet(FleetQuery { team: Some("shop".into()), ..fleet() }), "/?team=shop"),
        (Place::Fleet(FleetQuery { direction: Direction::Down, ..fleet() }), "/?order=down"),
        (Place::Fleet(fleet().sorted(Column::Version).sorted(Column::Version)), "/?sort=version&order=down"),
        (Place::addon("redis-sinuous-83720"), "/addons/redis-sinuous-83720"),
        (Place::addon("a/b c"), "/addons/a%2Fb%20c"),
        (Place::upgrade("redis-flat-1"), "/addons/redis-flat-1/upgrade"),
        (
            Place::Upgrade("redis-flat-1".into(), UpgradeQuery::to("9.1")),
            "/addons/redis-flat-1/upgrade?to=9.1",
        ),
        (
            Place::Upgrade(
                "redis-flat-1".into(),
                UpgradeQuery { step: Some("pause".into()), ..UpgradeQuery::to("9.1") },
            ),
            "/addons/redis-flat-1/upgrade?to=9.1&step=pause",
        ),
        (
            Place::Upgrade("redis-flat-1".into(), UpgradeQuery::by(Way::Fork)),
            "/addons/redis-flat-1/upgrade?by=fork",
        ),
        (
            Place::Upgrade(
                "redis-flat-1".into(),
                UpgradeQuery {
                    plan: Some("premium-1".into()),
                    step: Some("promote".into()),
                    ..UpgradeQuery::by(Way::Fork)
                },
            ),
            "/addons/redis-flat-1/upgrade?by=fork&plan=premium-1&step=promote",
        ),
        (
            Place::Upgrade(
                "redis-flat-1".into(),
                UpgradeQuery { join: Some("redis-round-2".into()), ..UpgradeQuery::by(Way::Fork) },
            ),
            "/addons/redis-flat-1/upgrade?by=fork&join=redis-round-2",
        ),
        (
            Place::Upgrade("redis-flat-1".into(), UpgradeQuery::by(Way::Back)),
            "/addons/redis-flat-1/upgrade?by=back",
        ),
        (
            Place::Upgrade("redis-flat-1".into(), UpgradeQuery::by(Way::Destroy)),
            "/addons/redis-flat-1/upgrade?by=destroy",
        ),
        (Place::clients("redis-flat-1"), "/addons/redis-flat-1/clients"),
        (
            Place::Clients("redis-flat-1".into(), ClientsQuery::of("rails-cache").toggled("sidekiq")),
            "/addons/redis-flat-1/clients?library=rails-cache%2Csidekiq",
        ),
        (
            Place::Clients(
                "redis-flat-1".into(),
                ClientsQuery {
                    app: Some("search".into()),
                    var: Some("CATALOG_CACHE_URL".into()),
                    ..ClientsQuery::default()
                },
            ),
            "/addons/redis-flat-1/clients?app=search&var=CATALOG_CACHE_URL",
        ),
        (Place::addon_report("redis-flat-1"), "/addons/redis-flat-1/report"),
        (
            Place::AddonReport(
                "redis-flat-1".into(),
                ReportQuery { form: Form::Markdown, ..ReportQuery::default() },
            ),
            "/addons/redis-flat-1/report?as=markdown",
        ),
        (Place::Report(ReportQuery::default()), "/report"),
        (
            Place::Report(ReportQuery {
                form: Form::Json,
                whole: true,
                fleet: fleet().toggled(Show::Shared).sorted(Column::Plan),
            }),
            "/report?show=shared&sort=plan&as=json&with=everything",
        ),
        (Place::LookUp(String::new()), "/look-up"),
        (Place::LookUp("storefront::REDIS_URL".into()), "/look-up?q=storefront%3A%3AREDIS_URL"),
        (Place::Paste, "/paste"),
        (Place::Activity, "/activity"),
        (Place::SignIn, "/sign-in"),
        (Place::Unknown, "/not-found"),
    ];
    for (column, address) in [
        (Column::Name, "/?sort=name"),
        (Column::App, "/?sort=app"),
        (Column::Version, "/?sort=version"),
        (Column::Plan, "/?sort=plan"),
        (Column::Tls, "/?sort=tls"),
        (Column::State, "/?sort=state"),
        (Column::Maintenance, "/?sort=maintenance"),
    ] {
        golden.push((Place::Fleet(fleet().sorted(column)), address));
    }
    golden
}

fn parsed(address: &str) -> Place {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    Place::parse(path, query)
}

#[test]
fn every_place_has_its_address() {
    for (place, address) in all() {
        assert_eq!(place.href(), address);
    }
}

#[test]
fn every_address_leads_back_to_its_place() {
    for (place, address) in all() {
        assert_eq!(parsed(address), place, "{address}");
    }
}

#[test]
fn what_an_address_cannot_mean_is_left_out() {
    assert_eq!(parsed("/?sort=colour&show=blue&order=sideways&q=&urgency=purple"), Place::fleet());
    assert_eq!(parsed("/addons//upgrade/"), Place::addon("upgrade"));
    assert_eq!(parsed("/addons/x/upgrade?by=magic"), Place::upgrade("x"));
    assert_eq!(parsed("/addons/x/upgrade/more"), Place::Unknown);
    assert_eq!(parsed("/addons/%FF"), Place::addon("\u{fffd}"));
}

#[test]
fn sorting_by_the_same_column_turns_the_order_round() {
    let once = FleetQuery::default().sorted(Column::Name);
    assert_eq!(once.direction, Direction::Up);
    let twice = once.sorted(Column::Name);
    assert_eq!(twice.direction, Direction::Down);
    assert_eq!(twice.sorted(Column::Plan).direction, Direction::Up);
}

#[test]
fn an_order_does_not_narrow_the_list_and_a_filter_does() {
    assert!(!FleetQuery::default().sorted(Column::Name).narrows());
    assert!(FleetQuery::default().toggled(Show::Shared).narrows());
}

#[test]
fn a_library_is_in_an_address_once_and_goes_when_it_is_pressed_again() {
    assert_eq!(
        parsed("/addons/x/clients?library=celery,,celery,redis-py"),
        Place::Clients("x".into(), ClientsQuery::of("celery").toggled("redis-py"))
    );
    assert_eq!(ClientsQuery::of("celery").toggled("celery"), ClientsQuery::default());
}

#[test]
fn every_urgency_has_a_word_of_its_own() {
    for urgency in Urgency::ALL {
        let place = Place::Fleet(FleetQuery { urgency: Some(urgency), ..FleetQuery::default() });
        assert_eq!(parsed(&place.href()), place);
    }
}
