//! Chance, where many must not do the same thing at the same moment. Nothing secret comes of it.

/// A number from 0 up to, and without, 1.
pub fn roll() -> f64 {
    js_sys::Math::random()
}
