//! What a button does.

/// An act without a type of its own, so that a button is in the program once and not once for each of its uses.
pub struct Press(Box<dyn Fn()>);

impl Press {
    /// Does it.
    pub fn act(&self) {
        (self.0)();
    }
}

impl<F: Fn() + 'static> From<F> for Press {
    fn from(act: F) -> Self {
        Self(Box::new(act))
    }
}
