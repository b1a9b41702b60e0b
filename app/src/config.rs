//! What the server that delivered this page says about where the platform is: `/config.json`.

use platform::Origins;
use serde::Deserialize;

/// The file `/config.json`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Config {
    /// Which platform answers.
    pub platform: PlatformKind,
    origins: OriginsFile,
    /// Whether whoever hosts the console lets nobody change anything.
    #[serde(default)]
    pub read_only: bool,
    /// Whether tests may look inside. Off in every real deployment.
    #[serde(default)]
    pub inspect: bool,
}

/// Which platform answers.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct PlatformKind {
    pub name: PlatformName,
    /// Seconds of simulated time in a second; `None` on the real platform.
    #[serde(default)]
    pub speed: Option<f64>,
}

/// The platforms a console can stand before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PlatformName {
    Simulated,
    Heroku,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct OriginsFile {
    platform: String,
    data: String,
}

impl Config {
    /// Where the two APIs are.
    pub fn origins(&self) -> Origins {
        let base = |text: &str| text.trim_end_matches('/').to_owned();
        Origins { platform: base(&self.origins.platform), data: base(&self.origins.data) }
    }

    /// Where the two APIs are for a command in a terminal: behind this page's own server they are the platform's own.
    pub fn outside(&self) -> Origins {
        let outside = |base: String, own: &str| if base.starts_with("http") { base } else { own.to_owned() };
        let Origins { platform, data } = self.origins();
        Origins {
            platform: outside(platform, "https://api.heroku.com"),
            data: outside(data, "https://api.data.heroku.com"),
        }
    }

    /// Whether the APIs are reached through this page's own server.
    pub fn is_relayed(&self) -> bool {
        self.origins.data.starts_with('/')
    }

    /// Whether nothing here is real.
    pub fn is_simulated(&self) -> bool {
        self.platform.name == PlatformName::Simulated
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn the_simulated_platform_says_how_fast_its_time_runs() {
        let config: Config = serde_json::from_str(
            r#"{"platform":{"name":"simulated","speed":60},
                "origins":{"platform":"http://127.0.0.1:9/","data":"http://127.0.0.1:9"},"inspect":true}"#,
        )
        .unwrap();
        assert!(config.is_simulated() && config.inspect);
        assert_eq!(config.platform.speed, Some(60.0));
        assert_eq!(config.origins().platform, "http://127.0.0.1:9");
    }

    #[test]
    fn the_real_platform_has_no_speed() {
        let config: Config = serde_json::from_str(
            r#"{"platform":{"name":"heroku","speed":null},
                "origins":{"platform":"https://api.heroku.com","data":"/relay/data"},"later":1}"#,
        )
        .unwrap();
        assert!(!config.is_simulated() && !config.inspect && config.is_relayed());
        assert_eq!(config.origins().data, "/relay/data");
        assert_eq!(config.outside().data, "https://api.data.heroku.com");
    }

    #[test]
    fn only_the_host_makes_a_console_read_only() {
        let config = |more: &str| -> Config {
            let text =
                format!(r#"{{"platform":{{"name":"heroku"}},"origins":{{"platform":"","data":""}}{more}}}"#);
            serde_json::from_str(&text).unwrap()
        };
        assert!(config(r#","read_only":true"#).read_only);
        assert!(!config(r#","read_only":false"#).read_only);
        assert!(!config("").read_only);
    }

    #[test]
    fn what_is_neither_yes_nor_no_is_refused_rather_than_taken_for_no() {
        let text = r#"{"platform":{"name":"heroku"},"origins":{"platform":"","data":""},"read_only":"yes"}"#;
        assert!(serde_json::from_str::<Config>(text).is_err());
    }

    #[test]
    fn another_platform_is_refused_rather_than_guessed() {
        assert!(
            serde_json::from_str::<Config>(
                r#"{"platform":{"name":"moon"},"origins":{"platform":"","data":""}}"#
            )
            .is_err()
        );
    }
}
