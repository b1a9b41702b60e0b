//! The scenarios that come with the program: `crates/simulator/scenarios`, a file each.

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        /// Name and text.
        pub const FILES: &[(&str, &str)] =
            &[$(($name, include_str!(concat!("../../scenarios/", $name, ".toml")))),+];
        /// The first is the usual one.
        pub const NAMES: &[&str] = &[$($name),+];
    };
}

files!(
    "default",
    "one-app",
    "small-team",
    "shared",
    "every-plan",
    "deadlines",
    "forks",
    "broken",
    "everything-broken",
    "empty",
    "thousand",
    "ten-thousand",
);
