//! The language of the page, and what it does with numbers.

use std::cell::Cell;

use kvs::Tongue;
use texts::{Category, Speech};

use crate::browser::zone;

thread_local! {
    static CURRENT: Cell<Tongue> = const { Cell::new(Tongue::English) };
}

/// The language texts are told in.
pub fn current() -> Tongue {
    CURRENT.get()
}

/// Tells texts in `tongue` from now on. What is on the page already stays until it is drawn anew.
pub fn speak(tongue: Tongue) {
    CURRENT.set(tongue);
    zone::write_as(tongue);
}

/// Runs `told` with the texts of another language.
#[cfg(test)]
pub fn in_language<T>(tongue: Tongue, told: impl FnOnce() -> T) -> T {
    let before = current();
    speak(tongue);
    let result = told();
    speak(before);
    result
}

/// How a language writes and chooses by numbers.
pub struct Speaks(pub Tongue);

impl Speech for Speaks {
    fn number(&self, number: i64) -> String {
        zone::whole(number)
    }

    fn category(&self, number: i64) -> Category {
        match self.0 {
            Tongue::English if number == 1 => Category::One,
            Tongue::English | Tongue::Japanese => Category::Other,
        }
    }
}
