//! Which shortcut the keys pressed so far are.

use crate::browser::keyboard::Pressed;

/// What a key that was pressed leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads<T> {
    /// To this shortcut.
    To(T),
    /// To nothing yet: some begin with it.
    Further,
    Nowhere,
}

/// Whether a key that was pressed can be one of a shortcut: not while somebody types, nor in a dialog, nor together with
/// keys that belong to the browser.
pub fn counts(pressed: &Pressed) -> bool {
    pressed.is_alone && !pressed.is_typed && !pressed.is_in_dialog
}

/// Where `key` leads, after the key `before` if that led further. Shortcuts are one key, or two with a space between.
/// Of two with the same keys the later counts: it belongs to the page and not to the frame around it.
pub fn leads<T>(
    shortcuts: impl DoubleEndedIterator<Item = (&'static str, T)>,
    before: Option<&str>,
    key: &str,
) -> Leads<T> {
    let typed = before.map_or_else(|| key.to_owned(), |before| format!("{before} {key}"));
    let mut is_begun = false;
    for (keys, shortcut) in shortcuts.rev() {
        if keys == typed {
            return Leads::To(shortcut);
        }
        is_begun |= keys.strip_prefix(&*typed).is_some_and(|rest| rest.starts_with(' '));
    }
    if is_begun { Leads::Further } else { Leads::Nowhere }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [(&str, u8); 4] = [("?", 1), ("g a", 2), ("g l", 3), ("?", 4)];

    fn after(before: Option<&str>, key: &str) -> Leads<u8> {
        leads(ALL.into_iter(), before, key)
    }

    #[test]
    fn one_key_is_enough_or_leads_to_a_second() {
        assert_eq!(after(None, "g"), Leads::Further);
        assert_eq!(after(Some("g"), "l"), Leads::To(3));
        assert_eq!(after(Some("g"), "x"), Leads::Nowhere);
        assert_eq!(after(None, "a"), Leads::Nowhere);
    }

    #[test]
    fn of_two_with_the_same_key_the_later_counts() {
        assert_eq!(after(None, "?"), Leads::To(4));
    }

    #[test]
    fn keys_that_are_typed_or_belong_to_a_dialog_or_the_browser_do_not_count() {
        let key = Pressed {
            key: "g".to_owned(),
            with_command: false,
            is_alone: true,
            is_typed: false,
            is_in_dialog: false,
        };
        assert!(counts(&key));
        assert!(!counts(&Pressed { is_typed: true, ..key.clone() }));
        assert!(!counts(&Pressed { is_in_dialog: true, ..key.clone() }));
        assert!(!counts(&Pressed { is_alone: false, ..key }));
    }
}
