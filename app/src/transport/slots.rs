//! At most so many calls at once; the others wait their turn.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use futures::channel::oneshot;

/// Who goes first when a slot becomes free.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Urgency {
    /// A person waits for it.
    #[default]
    Asked,
    /// Nobody waits for it in particular.
    Background,
}

/// A number of slots, shared by its clones.
#[derive(Clone)]
pub struct Slots(Arc<Mutex<Queue>>);

struct Queue {
    free: usize,
    asked: VecDeque<oneshot::Sender<Slot>>,
    background: VecDeque<oneshot::Sender<Slot>>,
}

/// One slot; free again when dropped.
pub struct Slot(Option<Arc<Mutex<Queue>>>);

impl Slots {
    /// `count` slots, all free.
    pub fn new(count: usize) -> Self {
        Self(Arc::new(Mutex::new(Queue { free: count, asked: VecDeque::new(), background: VecDeque::new() })))
    }

    /// Waits for a slot. Whoever stops waiting (drops this future) loses the place in the queue.
    pub async fn turn(&self, urgency: Urgency) -> Slot {
        let turn = {
            let mut queue = lock(&self.0);
            if queue.free > 0 {
                queue.free -= 1;
                return Slot(Some(self.0.clone()));
            }
            let (sender, turn) = oneshot::channel();
            match urgency {
                Urgency::Asked => queue.asked.push_back(sender),
                Urgency::Background => queue.background.push_back(sender),
            }
            turn
        };
        // The queue lives as long as its slots, so the sender is never dropped unheard; an empty slot is harmless.
        turn.await.unwrap_or(Slot(None))
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let Some(shared) = self.0.take() else { return };
        let next = {
            let mut queue = lock(&shared);
            let next = next_waiting(&mut queue);
            if next.is_none() {
                queue.free += 1;
            }
            next
        };
        if let Some(next) = next {
            // If it stopped waiting just now the slot comes back here and goes to the one after it.
            drop(next.send(Slot(Some(shared))));
        }
    }
}

fn next_waiting(queue: &mut Queue) -> Option<oneshot::Sender<Slot>> {
    loop {
        let next = queue.asked.pop_front().or_else(|| queue.background.pop_front())?;
        if !next.is_canceled() {
            return Some(next);
        }
    }
}

fn lock(queue: &Mutex<Queue>) -> std::sync::MutexGuard<'_, Queue> {
    queue.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use futures::{FutureExt, executor::block_on};

    #[test]
    fn no_more_than_the_number_of_slots_are_taken_at_once() {
        let slots = Slots::new(2);
        let first = slots.turn(Urgency::Asked).now_or_never().unwrap();
        let _second = slots.turn(Urgency::Asked).now_or_never().unwrap();
        let mut third = Box::pin(slots.turn(Urgency::Asked));
        assert!((&mut third).now_or_never().is_none());
        drop(first);
        block_on(third);
    }

    #[test]
    fn what_a_person_waits_for_goes_before_what_runs_in_the_background() {
        let slots = Slots::new(1);
        let held = slots.turn(Urgency::Asked).now_or_never().unwrap();
        let mut background = Box::pin(slots.turn(Urgency::Background));
        let mut asked = Box::pin(slots.turn(Urgency::Asked));
        assert!((&mut background).now_or_never().is_none());
        assert!((&mut asked).now_or_never().is_none());
        drop(held);
        assert!((&mut background).now_or_never().is_none());
        let slot = (&mut asked).now_or_never().unwrap();
        drop(slot);
        assert!((&mut background).now_or_never().is_some());
    }

    #[test]
    fn who_stops_waiting_takes_no_slot_along() {
        let slots = Slots::new(1);
        let held = slots.turn(Urgency::Asked).now_or_never().unwrap();
        let mut impatient = Box::pin(slots.turn(Urgency::Asked));
        assert!((&mut impatient).now_or_never().is_none());
        drop(impatient);
        drop(held);
        assert!(slots.turn(Urgency::Asked).now_or_never().is_some());
    }
}
