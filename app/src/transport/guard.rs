//! The read-only guard: no change leaves a session that may not write.

use platform::{Effect, Error, ErrorKind};

use crate::session::{MayWrite, Session};

/// The `id` of the error for a change that was refused here.
pub const READ_ONLY: &str = "read_only";

/// Lets reads pass always, and changes unless the session is known not to write.
///
/// # Errors
/// [`ErrorKind::Forbidden`] with the id [`READ_ONLY`]: nothing was sent.
pub fn check(effect: Effect, session: Session) -> Result<(), Error> {
    judge(effect, session.may_write_now())
}

fn judge(effect: Effect, may: MayWrite) -> Result<(), Error> {
    match (effect, may) {
        (Effect::Read | Effect::Unlock, _) | (Effect::Change, MayWrite::Yes | MayWrite::Unknown) => Ok(()),
        (Effect::Change, MayWrite::No) => {
            let mut error = Error::plain(
                ErrorKind::Forbidden,
                "This token may only read, so the console did not send the change.",
            );
            error.id = Some(READ_ONLY.to_owned());
            Err(error)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reading_is_always_allowed() {
        for may in [MayWrite::Yes, MayWrite::No, MayWrite::Unknown] {
            assert_eq!(judge(Effect::Read, may), Ok(()));
        }
    }

    #[test]
    fn a_change_is_refused_when_the_token_only_reads() {
        let refused = judge(Effect::Change, MayWrite::No);
        assert!(
            matches!(refused, Err(error) if error.id.as_deref() == Some(READ_ONLY) && !error.may_have_happened())
        );
    }

    #[test]
    fn a_change_is_sent_when_the_scopes_are_unknown_and_the_platform_decides() {
        assert_eq!(judge(Effect::Change, MayWrite::Unknown), Ok(()));
        assert_eq!(judge(Effect::Change, MayWrite::Yes), Ok(()));
    }
}
