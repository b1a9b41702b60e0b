//! Accounts of any size, as scenarios of the simulated platform.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// What each answer takes where the network is part of the figure, in ms.
pub const DELAY: u32 = 50;

/// An account with so many add-ons in so many apps.
#[derive(Debug, Clone, Copy)]
pub struct FleetOf {
    pub addons: usize,
    pub apps: usize,
}

impl FleetOf {
    /// The names of its apps.
    pub fn app_names(self) -> Vec<String> {
        (0..self.apps).map(|n| format!("shop-{n:04}")).collect()
    }

    /// Its scenario, in a file: its path.
    pub fn scenario(self) -> PathBuf {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench");
        fs::create_dir_all(&folder).expect("target/ can be written");
        let file = folder.join(format!("fleet-of-{}.toml", self.addons));
        fs::write(&file, self.toml()).expect("target/ can be written");
        file
    }

    fn toml(self) -> String {
        let Self { addons, apps } = self;
        // No call is refused for being one too many: that would measure the platform's limit.
        format!(
            r#"about = "{addons} stores in {apps} apps, to measure with."
rate_limit = 1000000

[[repeat]]
times = {apps}
app = {{ name = "shop-{{n:04}}", region = "{{us|eu}}", formation = {{ web = 1, worker = "{{0|1}}" }}, created = "300 days ago" }}

[[repeat]]
times = {addons}

[repeat.addon]
name = "redis-{{round|flat|cubic|curved|angular}}-{{n*7+100000}}"
plan = "{{mini|premium-0|premium-0|premium-1|premium-2|premium-3|premium-5|premium-7}}"
app = "shop-{{n%{apps}:04}}"
version = "{{7.2.14|7.2.14|7.2.14|8.1.4|9.1.0|7.0.15|6.2.14}}"
created = "200 days ago"
"#
        )
    }
}
