//! What is said on standard output: one line each, so that programs can read it.
//!
//! ```text
//! console http://127.0.0.1:8080
//! platform http://127.0.0.1:41234
//! token <name> <value> <what it may do>
//! ```

use std::io::Write;

use simulator::SignIn;

/// Writes the lines and flushes, so that a program reading a pipe sees them at once.
///
/// # Errors
/// When standard output is gone.
pub fn announce(
    mut out: impl Write,
    console: &str,
    platform: &str,
    accounts: &[SignIn],
) -> std::io::Result<()> {
    writeln!(out, "console {console}")?;
    writeln!(out, "platform {platform}")?;
    for account in accounts {
        writeln!(out, "token {} {} {}", account.name, account.token, account.may)?;
    }
    out.flush()
}
