//! What is said on standard output once the platform answers: lines a shell can read, so that
//! `simulator > environment & . ./environment` points the official client here.

use simulator::SignIn;
use std::io::Write;
use std::net::{IpAddr, SocketAddr};

/// What keeps the official client to the command it was given: no telemetry, no updates, no
/// desktop notices. The first takes exactly this word.
const QUIET: &[(&str, &str)] = &[
    ("DISABLE_TELEMETRY", "true"),
    ("HEROKU_SKIP_ANALYTICS", "1"),
    ("HEROKU_SKIP_NEW_VERSION_CHECK", "1"),
    ("HEROKU_DISABLE_AUTOUPDATE", "1"),
    // It notes the platform's host in the person's own git configuration: one that is no host.
    ("HEROKU_GIT_HOST", "git.invalid"),
    ("HEROKU_NOTIFICATIONS", "0"),
];

/// A platform that answers.
pub struct Running<'a> {
    pub at: SocketAddr,
    pub origin: &'a str,
    pub scenario: &'a str,
    pub about: &'a str,
    pub sign_ins: &'a [SignIn],
    /// Whose token goes into the environment.
    pub chosen: &'a SignIn,
    pub inspect: bool,
}

impl Running<'_> {
    /// Writes everything and flushes, so that a program reading a pipe sees it at once.
    ///
    /// # Errors
    /// When standard output is gone.
    pub fn announce(&self, mut out: impl Write) -> std::io::Result<()> {
        let Self { origin, scenario, about, chosen, .. } = self;
        writeln!(out, "# platform {origin}")?;
        writeln!(out, "# scenario {scenario}: {about}")?;
        if self.inspect {
            writeln!(out, "# inspect {origin}/_simulator")?;
        }
        for SignIn { name, token, may } in self.sign_ins {
            writeln!(out, "# token {name} {token} {may}")?;
        }
        let home = self.as_the_client_takes_it();
        writeln!(out, "export HEROKU_HOST={home}")?;
        // A host without port: the client takes the port over from the other one.
        writeln!(out, "export HEROKU_DATA_HOST=localhost")?;
        // Its billing service, asked along with the account: an address that answers 404.
        writeln!(out, "export HEROKU_PARTICLEBOARD_URL={home}/billing")?;
        writeln!(out, "export HEROKU_API_KEY={}", chosen.token)?;
        for (name, value) in QUIET {
            writeln!(out, "export {name}={value}")?;
        }
        out.flush()
    }

    /// The client goes to the real platform when its address is not one of this machine's, spelled
    /// in one of two ways.
    fn as_the_client_takes_it(&self) -> String {
        match self.at.ip() {
            IpAddr::V4(_) => format!("http://127.0.0.1:{}", self.at.port()),
            IpAddr::V6(_) => format!("http://localhost:{}", self.at.port()),
        }
    }
}
