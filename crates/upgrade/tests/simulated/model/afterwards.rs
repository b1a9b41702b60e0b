//! After an upgrade by fork: going back, and destroying what nobody uses, under the same faults.

use upgrade::{Intent, Next};

use super::{
    always::attached,
    end,
    happen::witness,
    play::{Others, WILD, break_calls, calm, is_end, mend, patient},
    schedule::{Schedule, Way},
};
use crate::desk::Desk;

pub fn play(desk: &mut Desk, schedule: &Schedule, others: &Others) {
    match schedule.way {
        Way::InPlace | Way::Fork => {}
        Way::ForkAndBack => go_back(desk, schedule, others),
        Way::ForkAndDestroy => {
            let now = desk.now();
            if let Some(intent) = desk.run().destroy_old_intent("end-1", now) {
                destroy(desk, schedule, others, intent);
            }
        }
    }
}

/// Back to the old add-on, and the fork destroyed.
fn go_back(desk: &mut Desk, schedule: &Schedule, others: &Others) {
    let now = desk.now();
    let Some(back) = desk.run().go_back_intent("back-1", now) else { return };
    // Who writes to the fork counts now.
    if let Some(witness) = &mut *desk.line.witness.borrow_mut() {
        witness.turn_to(&back.addon.name, &back.addon.id);
    }
    desk.take(back);
    break_calls(desk, schedule);
    for turn in 0..WILD {
        if turn == 90 {
            desk.crash();
        }
        let next = desk.turn_with(patient);
        attached(desk, schedule, others, &next);
        if is_end(&next) {
            break;
        }
    }
    mend(desk);
    calm(desk, "going back did not end");
    let now = desk.now();
    let Next::Done(report) = desk.run().next(now) else { return };
    if !report.findings.is_empty() {
        return;
    }
    end::is_back(desk, schedule, others);
    let last = desk.run().destroy_old_intent("end-1", now).unwrap();
    destroy(desk, schedule, others, last);
}

fn destroy(desk: &mut Desk, schedule: &Schedule, others: &Others, intent: Intent) {
    let gone = intent.addon.name.clone();
    desk.take(intent);
    break_calls(desk, schedule);
    for turn in 0..WILD {
        // Somebody begins to use it just when it is to go.
        if turn == 5 && schedule.choices.len().is_multiple_of(3) {
            attach_latecomer(desk, &gone);
        }
        if turn == 12 {
            desk.dies = Some(schedule.choices[0] == 0);
        }
        if is_end(&desk.turn_with(patient)) {
            break;
        }
    }
    mend(desk);
    calm(desk, "destroying did not end");
    end::destroyed_in_order(desk, &gone, others);
}

fn attach_latecomer(desk: &Desk, addon: &str) {
    let state = desk.state();
    let addons = state["addons"].as_object().unwrap();
    let has_one = |addon: &serde_json::Value| {
        addon["attachments"].as_array().unwrap().iter().any(|of| of["app"] == "latecomer")
    };
    if addons[addon]["state"] == "provisioned" && !addons.values().any(has_one) {
        let now = desk.line.now();
        witness(desk, |witness| witness.disturb_attachments(now));
        desk.attach(addon, "latecomer", "REDIS");
    }
}
