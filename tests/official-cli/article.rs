//! Both methods of upgrading, as a whole, in the order the platform's own article tells them.

use crate::session::Session;

/// In place: asked for, prepared, writers paused, run, writers back.
#[tokio::test]
async fn in_place() {
    let session = Session::standing_still("default").await;
    let (addon, app) = ("redis-curved-41873", "storefront");
    let before = session.state().await;
    session.runs(&format!("redis:info {addon} -a {app}")).await.succeeds().says("Version: 7.2.14");
    let upgrade = format!("redis:upgrade {addon} --version 9.1 --app {app} --confirm {app}");
    session.runs(&upgrade).await.succeeds().says("data:maintenances:run");
    let info = format!("data:maintenances:info {addon} --app {app}");
    session.runs(&info).await.succeeds().says("status: preparing").says("method: changeover");
    session.passes(20 * 60).await;
    session.runs(&info).await.succeeds().says("status: ready").says("reason: customer_request");

    session.runs(&format!("maintenance:on --app {app}")).await.succeeds();
    session.runs(&format!("ps:scale worker=0 clock=0 --app {app}")).await.succeeds();
    let run = format!("data:maintenances:run {addon} --app {app} --wait");
    session.runs_while_time_passes(&run, "/data/maintenances/v1/", 60).await.succeeds();
    session.runs(&info).await.succeeds().says("status: completed").says("duration_approximate: ~ ");
    session.runs(&format!("redis:info {addon} -a {app}")).await.succeeds().says("Version: 9.1.0");

    session.runs(&format!("ps:scale worker=1 clock=1 --app {app}")).await.succeeds();
    session.runs(&format!("maintenance:off --app {app}")).await.succeeds();
    let after = session.state().await;
    assert_eq!(after.addon(addon).version, "9.1.0");
    assert_eq!(after.addon(addon).attachments, before.addon(addon).attachments);
    assert_eq!(after.app(app).formation, before.app(app).formation);
    assert_eq!(after.app(app).config_vars, before.app(app).config_vars);
    session.client.agrees_on(app, &session.platform).await;
}

/// By a fork: writers paused, forked, waited for, promoted, writers back, the old one destroyed.
#[tokio::test]
async fn by_a_fork() {
    let session = Session::on("forks").await;
    let (old, app) = ("redis-curved-10101", "bakery");
    let before = session.state().await;
    session.runs(&format!("maintenance:on --app {app}")).await.succeeds();
    session.runs(&format!("ps:scale worker=0 --app {app}")).await.succeeds();
    let written = session.state().await.keys_written(old);
    let address = session.runs(&format!("redis:credentials {old} -a {app}")).await.line().to_owned();
    let create = format!("addons:create heroku-redis:premium-0 --app {app} --name fresh -- --fork");
    session.client.runs_with(&create, &address).await.succeeds().says("fresh is being created");
    session.runs(&format!("addons:wait fresh --app {app} --wait-interval 1")).await.succeeds();
    session.runs(&format!("redis:wait fresh --app {app} --wait-interval 1")).await.succeeds();
    session.runs(&format!("redis:info fresh --app {app}")).await.succeeds().says("Version: 9.1.0");
    session.runs(&format!("redis:promote fresh --app {app}")).await.succeeds();
    session.runs(&format!("ps:scale worker=1 --app {app}")).await.succeeds();
    session.runs(&format!("maintenance:off --app {app}")).await.succeeds();
    session.client.agrees_on(app, &session.platform).await;
    session.runs(&format!("addons:destroy {old} --app {app} --confirm {app}")).await.succeeds();

    let after = session.state().await;
    assert!(after.keys_written("fresh") >= written, "something written before is lost");
    assert!(after.addon("fresh").attachments.contains(&format!("{app}::REDIS")));
    assert!(!after.has_addon(old) || after.addon(old).attachments.is_empty());
    assert_eq!(after.app(app).formation, before.app(app).formation);
    session.client.agrees_on(app, &session.platform).await;
}
