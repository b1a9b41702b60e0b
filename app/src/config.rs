//! What the server that delivered this page says about where the platform is: `/config.json`.

use platform::Origins;

/// The file `/config.json`.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Which platform answers.
    pub platform: PlatformKind,
    origins: Origins,
    /// Whether whoever hosts the console lets nobody change anything.
    pub read_only: bool,
    /// Whether tests may look inside. Off in every real deployment.
    pub inspect: bool,
}

/// Which platform answers.
#[derive(Clone, Debug, PartialEq)]
pub struct PlatformKind {
    pub name: PlatformName,
    /// Seconds of simulated time in a second; `None` on the real platform.
    pub speed: Option<f64>,
}

/// The platforms a console can stand before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlatformName {
    Simulated,
    Heroku,
}

/// What stands at one place of the file.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// Nothing, or `null`.
    Missing,
    Flag(bool),
    Number(f64),
    Text(String),
    /// A list, or a further level.
    Other,
}

/// The place in the file where something is missing, or something else stands than can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Foreign(pub &'static str);

impl Config {
    /// Reads the file; `at` tells what stands at a place such as `["origins", "data"]`. Fields that are not asked for are
    /// a later console's.
    ///
    /// # Errors
    /// [`Foreign`]: nothing is guessed, and what is neither yes nor no is not taken for no.
    pub fn read(at: impl Fn(&[&str]) -> Field) -> Result<Self, Foreign> {
        let flag = |name: &'static str| match at(&[name]) {
            Field::Missing => Ok(false),
            Field::Flag(flag) => Ok(flag),
            _ => Err(Foreign(name)),
        };
        let origin = |name: &'static str, place: &'static str| match at(&["origins", name]) {
            Field::Text(origin) => Ok(origin.trim_end_matches('/').to_owned()),
            _ => Err(Foreign(place)),
        };
        Ok(Self {
            platform: PlatformKind {
                name: match at(&["platform", "name"]) {
                    Field::Text(name) if name == "simulated" => PlatformName::Simulated,
                    Field::Text(name) if name == "heroku" => PlatformName::Heroku,
                    _ => return Err(Foreign("platform.name")),
                },
                speed: match at(&["platform", "speed"]) {
                    Field::Missing => None,
                    Field::Number(speed) => Some(speed),
                    _ => return Err(Foreign("platform.speed")),
                },
            },
            origins: Origins {
                platform: origin("platform", "origins.platform")?,
                data: origin("data", "origins.data")?,
            },
            read_only: flag("read_only")?,
            inspect: flag("inspect")?,
        })
    }

    /// Where the two APIs are.
    pub fn origins(&self) -> Origins {
        self.origins.clone()
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

    fn read(json: &str) -> Result<Config, Foreign> {
        let file: serde_json::Value = serde_json::from_str(json).unwrap();
        Config::read(|place| {
            let found = place.iter().try_fold(&file, |level, name| level.get(name));
            match found {
                None | Some(serde_json::Value::Null) => Field::Missing,
                Some(serde_json::Value::Bool(flag)) => Field::Flag(*flag),
                Some(serde_json::Value::Number(number)) => Field::Number(number.as_f64().unwrap()),
                Some(serde_json::Value::String(text)) => Field::Text(text.clone()),
                Some(_) => Field::Other,
            }
        })
    }

    #[test]
    fn the_simulated_platform_says_how_fast_its_time_runs() {
        let config = read(
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
        let config = read(
            r#"{"platform":{"name":"heroku","speed":null},
                "origins":{"platform":"https://api.heroku.com","data":"/relay/data"},"later":1}"#,
        )
        .unwrap();
        assert!(!config.is_simulated() && !config.inspect && config.is_relayed());
        assert_eq!(config.origins().data, "/relay/data");
        assert_eq!(config.outside().data, "https://api.data.heroku.com");
    }

    fn with(more: &str) -> Result<Config, Foreign> {
        read(&format!(r#"{{"platform":{{"name":"heroku"}},"origins":{{"platform":"","data":""}}{more}}}"#))
    }

    #[test]
    fn only_the_host_makes_a_console_read_only() {
        assert!(with(r#","read_only":true"#).unwrap().read_only);
        assert!(!with(r#","read_only":false"#).unwrap().read_only);
        assert!(!with("").unwrap().read_only);
    }

    #[test]
    fn what_is_neither_yes_nor_no_is_refused_rather_than_taken_for_no() {
        assert_eq!(with(r#","read_only":"yes""#), Err(Foreign("read_only")));
        assert_eq!(with(r#","inspect":[]"#), Err(Foreign("inspect")));
    }

    #[test]
    fn another_platform_is_refused_rather_than_guessed() {
        for (file, place) in [
            (r#"{"platform":{"name":"moon"},"origins":{"platform":"","data":""}}"#, "platform.name"),
            (r#"{"platform":"heroku","origins":{"platform":"","data":""}}"#, "platform.name"),
            (
                r#"{"platform":{"name":"heroku","speed":"1"},"origins":{"platform":"","data":""}}"#,
                "platform.speed",
            ),
            (r#"{"platform":{"name":"heroku"},"origins":{"platform":""}}"#, "origins.data"),
            (r#"{"platform":{"name":"heroku"}}"#, "origins.platform"),
            ("[]", "platform.name"),
            ("1", "platform.name"),
        ] {
            assert_eq!(read(file), Err(Foreign(place)), "{file}");
        }
    }
}
