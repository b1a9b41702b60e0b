//! What can be done after an upgrade by fork: go back, or destroy what is not used any more. Each is an intent of its
//! own, begun by the person.

use time::OffsetDateTime;

use crate::{Destroy, GoBack, Intent, Method, Named, Place, Run, Step, fork::Made};

impl Run {
    /// The way back to the old add-on, once anything was moved. What is written to the fork until then will be missing.
    pub fn go_back_intent(&self, id: impl Into<String>, now: OffsetDateTime) -> Option<Intent> {
        let past = self.past();
        let (_, moves) = past.moves.as_ref()?;
        let fork = self.intent.as_fork()?;
        let is_there = |addon: &Named| !past.destroyed.iter().any(|gone| gone.id == addon.id);
        if !is_there(&moves.from) || !is_there(&moves.to) {
            return None;
        }
        let mut apps: Vec<Named> = vec![self.intent.owning_app.clone()];
        for place in &moves.places {
            if !apps.contains(&place.app) {
                apps.push(place.app.clone());
            }
        }
        let back = GoBack {
            to: moves.from.clone(),
            parked: Some(moves.parking.clone()),
            from_plan: fork.plan.clone(),
            to_plan: fork.from_plan.clone(),
            cents: fork.cents,
        };
        Some(Intent {
            id: id.into(),
            method: Method::GoBack(back),
            addon: moves.to.clone(),
            from: past.verified.clone(),
            to: self.intent.from.clone().unwrap_or_default(),
            apps,
            tls_turns_on: false,
            made_at: now,
            ..self.intent.clone()
        })
    }

    /// The end of the old add-on after everything was moved, or of the fork after going back. Whether something still
    /// uses it is read again before anything happens.
    pub fn destroy_old_intent(&self, id: impl Into<String>, now: OffsetDateTime) -> Option<Intent> {
        let past = self.past();
        let (_, moves) = past.moves.as_ref().filter(|_| past.is_past(Step::Promote))?;
        if past.destroyed.iter().any(|gone| gone.id == moves.from.id) {
            return None;
        }
        let cents = match &self.intent.method {
            Method::Fork(fork) => fork.old_cents,
            Method::GoBack(back) => back.cents,
            Method::InPlace | Method::Destroy(_) => None,
        };
        Some(self.destroy(moves.from.clone(), vec![moves.parking.clone()], cents, id.into(), now))
    }

    /// The end of a fork that was made and took nothing over. Only one whose id is known.
    pub fn destroy_fork_intent(
        &self,
        made: &Made,
        id: impl Into<String>,
        now: OffsetDateTime,
    ) -> Option<Intent> {
        if made.used || made.addon.id.is_empty() {
            return None;
        }
        let attachments = self.past().tried.into_iter().filter_map(|tried| match tried.act {
            crate::Act::CreateFork { name, attachment, .. } if name == made.addon.name => Some(attachment),
            _ => None,
        });
        let app = &self.intent.owning_app;
        let unused = attachments.map(|name| Place { app: app.clone(), name }).collect();
        Some(self.destroy(made.addon.clone(), unused, made.cents, id.into(), now))
    }

    fn destroy(
        &self,
        addon: Named,
        unused: Vec<Place>,
        cents: Option<u64>,
        id: String,
        now: OffsetDateTime,
    ) -> Intent {
        Intent {
            id,
            method: Method::Destroy(Destroy { unused, cents }),
            addon,
            from: None,
            to: String::new(),
            tls_turns_on: false,
            made_at: now,
            ..self.intent.clone()
        }
    }
}
