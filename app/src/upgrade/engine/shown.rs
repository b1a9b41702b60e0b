//! What the page shows of an upgrade: the last thing worth showing, which is not every single read.

use ::upgrade::{Act, Next, Question, Report, Stop, Wait};

use super::Elsewhere;

/// What is happening now.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown {
    /// A record this browser kept; nothing is read or sent until the person says so.
    Kept,
    /// Before the first change: this browser does not keep what is done. The person may go on all the same.
    NotKept,
    /// In other hands than this tab's.
    Elsewhere(Elsewhere),
    /// Being read, with nothing else to show.
    Reading,
    /// A change is on its way.
    Acting(Act),
    Waiting(Wait),
    Asking(Question),
    Done(Report),
    Stopped(Stop),
    /// The next thing is a change, and this tab may only look. Nothing is tried; it goes on when it may.
    LookOnly,
    /// Nobody is signed in; it goes on when somebody is.
    SignedOut,
}

impl Shown {
    /// What is shown once `next` is to be done. Reads on the side do not take a wait or a question off the page.
    #[must_use]
    pub fn then(self, next: &Next) -> Self {
        match next {
            Next::Look(_) => match self {
                Self::Waiting(_) | Self::Asking(_) | Self::Done(_) | Self::Stopped(_) => self,
                Self::Kept
                | Self::NotKept
                | Self::Elsewhere(_)
                | Self::Reading
                | Self::Acting(_)
                | Self::LookOnly
                | Self::SignedOut => Self::Reading,
            },
            Next::Act(act) => Self::Acting(act.clone()),
            Next::Wait(wait) => Self::Waiting(wait.clone()),
            Next::Ask(question) => Self::Asking(question.clone()),
            Next::Done(report) => Self::Done(report.clone()),
            Next::Stopped(stop) => Self::Stopped(stop.clone()),
        }
    }

    /// Whether the person has to say something before anything goes on.
    pub fn is_persons_turn(&self) -> bool {
        matches!(
            self,
            Self::Asking(_)
                | Self::Kept
                | Self::NotKept
                | Self::LookOnly
                | Self::Elsewhere(Elsewhere::Lost(_))
        )
    }

    /// Whether it is over, or rests: this tab does nothing about it by itself.
    pub fn is_at_rest(&self) -> bool {
        matches!(self, Self::Done(_) | Self::Stopped(_) | Self::Kept | Self::Elsewhere(_))
    }

    /// Whether another tab has it, or another part of this one.
    pub fn is_elsewhere(&self) -> bool {
        matches!(self, Self::Elsewhere(Elsewhere::Driven | Elsewhere::Busy(_)))
    }

    /// Whether leaving its page puts it away: nothing of it is in this tab alone.
    pub fn is_looked_at(&self) -> bool {
        *self == Self::Kept || self.is_elsewhere()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ::upgrade::{Look, WaitingFor};
    use time::OffsetDateTime;

    fn look() -> Next {
        Next::Look(vec![Look::Addon])
    }

    fn wait() -> Wait {
        let at = OffsetDateTime::UNIX_EPOCH;
        Wait { what: WaitingFor::Begin, until: at, since: at, usually: None, late: false }
    }

    #[test]
    fn a_poll_leaves_the_wait_on_the_page() {
        assert_eq!(Shown::Waiting(wait()).then(&look()), Shown::Waiting(wait()));
    }

    #[test]
    fn a_question_stays_while_its_facts_are_read_again() {
        assert_eq!(Shown::Asking(Question::Switch).then(&look()), Shown::Asking(Question::Switch));
        assert_eq!(
            Shown::Asking(Question::Switch).then(&Next::Ask(Question::ClientReady)),
            Shown::Asking(Question::ClientReady)
        );
    }

    #[test]
    fn what_a_change_did_is_read_before_anything_is_claimed() {
        assert_eq!(Shown::Acting(Act::RunMaintenance).then(&look()), Shown::Reading);
        assert_eq!(Shown::SignedOut.then(&look()), Shown::Reading);
    }

    #[test]
    fn a_question_and_a_kept_record_wait_for_the_person() {
        assert!(Shown::Asking(Question::Switch).is_persons_turn() && Shown::Kept.is_persons_turn());
        assert!(!Shown::Waiting(wait()).is_persons_turn());
    }
}
