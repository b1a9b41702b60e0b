use crate::state::World;
use crate::state::app::App;
use crate::state::catalogue::DynoSize;
use crate::state::clock::stamp;
use crate::state::dyno::{Dyno, Phase};
use crate::state::formation::Process;
use crate::state::release::Release;
use serde_json::{Value, json};

pub fn process(world: &World, app: &App, process: &Process) -> Value {
    json!({
        "app": { "id": app.id, "name": app.name },
        "command": process.command,
        "created_at": stamp(app.created_at),
        "dyno_size": { "id": size_id(world, &process.size), "name": process.size },
        "id": process.id,
        "quantity": process.quantity,
        "size": process.size,
        "type": process.kind,
        "updated_at": stamp(process.updated_at),
    })
}

pub fn dyno(app: &App, dyno: &Dyno) -> Value {
    let release = app.releases.iter().find(|release| release.version == dyno.release);
    json!({
        "app": { "id": app.id, "name": app.name },
        "attach_url": null,
        "command": dyno.command,
        "created_at": stamp(dyno.created_at),
        "id": dyno.id,
        "name": dyno.name(),
        "release": { "id": release.map(|release| release.id), "version": dyno.release },
        "size": dyno.size,
        "state": match dyno.phase {
            Phase::Starting { .. } => "starting",
            Phase::Up | Phase::Stopping { .. } => "up",
        },
        "type": dyno.kind,
        "updated_at": stamp(dyno.updated_at),
    })
}

pub fn release(world: &World, app: &App, release: &Release) -> Value {
    let by = world.accounts.get(&release.by);
    let current = release.version == app.version();
    json!({
        "addon_plan_names": [],
        "app": { "id": app.id, "name": app.name },
        "artifacts": [],
        "created_at": stamp(release.created_at),
        "current": current,
        "description": release.description,
        "eligible_for_rollback": true,
        "id": release.id,
        "output_stream_url": null,
        "slug": { "id": world.ids.of("slug", &app.name) },
        "status": "succeeded",
        "updated_at": stamp(release.created_at),
        "user": { "email": by.map(|by| by.email.as_str()), "id": release.by },
        "version": release.version,
    })
}

pub fn size(world: &World, size: &DynoSize) -> Value {
    json!({
        "architecture": "x86_64",
        "compute": 1,
        "cost": { "cents": size.cents, "unit": "month" },
        "dedicated": size.name.starts_with("Performance") || size.name.starts_with("Private"),
        "generation": { "id": world.ids.of("generation", "cedar"), "name": "cedar" },
        "id": size_id(world, &size.name),
        "memory": size.memory_gb,
        "name": size.name,
        "precise_dyno_units": 1.0,
        "private_space_only": size.name.starts_with("Private"),
    })
}

fn size_id(world: &World, name: &str) -> uuid::Uuid {
    world.ids.of("dyno size", &name.to_ascii_lowercase())
}
