//! Words around the guide to clients. The guide's own texts are in its file, in every language.

use kvs::{Cause, Holds, Sureness, TlsOffer, TlsRequirement, UrlVar};
use platform::Error;

use super::{count, errors, list};

pub const TITLE: &str = "What to set in your client";
pub const ENTRY: &str = "What to set in your client, library by library";
pub const ENTRY_BELOW: &str = "Code to copy, its traps, how to check it, and what error messages mean.";

pub const CONNECTION: &str = "The connection";
pub const CERTIFICATE: &str = "Certificate";
pub const NO_VAR: &str =
    "No config var of this add-on is visible to this account; the code below says REDIS_URL.";
pub const WHICH_VAR: &str = "Read the URL from";
pub const SELF_SIGNED: &str = "Heroku's certificates are self-signed, so the client has to be told not to verify them. The \
     connection is encrypted all the same, but your program does not know who is at the other end: whoever can redirect \
     its traffic inside the network could read and change it. So turn verification off for this connection alone, never \
     for the whole program, and leave it on for everything else.";
pub const NEVER_A_COPY: &str = "Read it at each start and keep no copy: the platform may change it.";

pub const LIBRARIES: &str = "Libraries";
pub const CHOOSE: &str = "Choose every library this app connects with: each makes connections of its own, and one that was \
     forgotten is enough to fail.";
pub const CHOOSE_ONE: &str = "Choose a library";
pub const FIND: &str = "Find by name or language";
pub const FIND_HELP: &str = "Enter chooses the first one found.";
pub const CLEAR: &str = "Show all libraries";
pub const ELSEWHERE: &str = "Look at one your library is built on: many stand on redis-rb, ioredis or redis-py, and take the \
     same options.";
pub const HIDE: &str = "Hide";
pub const VERSIONS: &str = "Versions";
pub const SURE: &str = "How sure";
pub const WRITTEN: &str = "Written in";
pub const TRAPS: &str = "What people stumble over";
pub const CHECK: &str = "Check it";
pub const CHECK_FIRST: &str = "Open a one-off dyno:";
pub const CHECK_THEN: &str = "Then, in it:";
/// For libraries without a check of one line.
pub const CHECK_STORE: &str = "From your own machine, typing PING at its prompt. This asks the store and not your program, whose \
     log tells the rest.";
pub const BESIDE: &str = "Also in this app?";

pub const ERRORS: &str = "What an error message means";
pub const PASTE: &str = "Paste the message, or words of it";
pub const PASTE_HELP: &str =
    "It stays in this page: it is neither sent nor kept, nor does it get into the address.";
pub const NOT_FOUND: &str =
    "No message like this is known here. Look at its innermost cause, often the last line, and paste that.";
pub const READING: &str = "Reading the guide…";

/// Which library and language a heading is about.
pub fn heading(library: &str, language: Option<&str>) -> String {
    match language {
        Some(language) if language != library => format!("{library} · {language}"),
        _ => library.to_owned(),
    }
}

/// A button's name for who does not see where it stands.
pub fn hide(library: &str) -> String {
    format!("Hide {library}")
}

/// Said when a library was chosen or hidden.
pub fn toggled(library: &str, shown: bool) -> String {
    if shown { format!("{library} is shown below.") } else { format!("{library} is hidden.") }
}

/// Nothing was found.
pub fn no_library(query: &str) -> String {
    format!("No library here is called “{}”.", query.trim())
}

/// The address names libraries there is nothing about.
pub fn unknown(ids: &[String]) -> String {
    format!("The address also names {}, which this guide does not have.", list(ids))
}

/// What the store's requirement means for the code.
pub fn connection(requirement: TlsRequirement, turns_on: bool) -> &'static str {
    match requirement {
        _ if turns_on => {
            "This store takes plaintext today, and only TLS after the upgrade. Every snippet looks at the URL: with redis:// \
             it connects as today, with rediss:// it uses TLS. So deploy it before the upgrade, see that nothing changes, \
             and upgrade then."
        }
        TlsRequirement::Required { .. } => "This store takes only TLS: a client without it does not get in.",
        TlsRequirement::BecomingRequired { .. } => {
            "Plaintext is being switched off for this store: change every client to TLS now."
        }
        TlsRequirement::Optional => {
            "This store takes both. With TLS now, nothing changes for your app when plaintext goes."
        }
        TlsRequirement::NotRequired { tls: TlsOffer::NextPort } => {
            "This store takes plaintext at the port in its URL. A snippet that looks at the URL works today and when TLS \
             comes with a later version."
        }
        TlsRequirement::NotRequired { tls: TlsOffer::Nowhere } => {
            "This store has no TLS. A snippet that looks at the URL works today and when TLS comes with a later version."
        }
        TlsRequirement::Unknown => {
            "Whether this store requires TLS is not known. Every snippet looks at the URL, so it is right either way."
        }
    }
}

/// What a config var holds, as far as is known.
pub fn holds(holds: Holds) -> &'static str {
    match holds {
        Holds::Tls => "rediss://, with TLS",
        Holds::TlsPresumably => "rediss:// by the rules; nobody looked",
        Holds::Plain => "redis://, without TLS",
        Holds::PlainUntilUpgrade => "redis:// now, rediss:// after the upgrade",
        Holds::Unknown => "not known",
    }
}

/// Another config var of the same attachment, and why it is not the one to use.
pub fn other_var(var: &UrlVar) -> String {
    let why = match var.holds {
        Holds::Tls | Holds::TlsPresumably => {
            "holds TLS too; only mini plans have it, so it is gone after a change of plan"
        }
        Holds::Plain | Holds::PlainUntilUpgrade => "is without TLS: leave it once your clients use the other",
        Holds::Unknown => "may be without TLS",
    };
    format!("{} {why}.", var.name)
}

/// Whose config var it is.
pub fn of_app(app: &str) -> String {
    format!("of app {app}")
}

/// How sure a snippet is, in a word.
pub fn sure(sureness: Sureness) -> &'static str {
    match sureness {
        Sureness::Tried => "Tried",
        Sureness::Documented => "Documented",
        Sureness::Reported => "Reported",
        Sureness::Inferred => "Inferred",
    }
}

/// What that word stands for.
pub fn sure_because(sureness: Sureness, with: Option<&str>) -> String {
    match sureness {
        Sureness::Tried => format!(
            "We ran it{}, against a server with a self-signed certificate and one without TLS.",
            with.map(|with| format!(" with {with}")).unwrap_or_default()
        ),
        Sureness::Documented => {
            "The library's documentation has these options; we did not run them. Try it on a staging app first.".to_owned()
        }
        Sureness::Reported => {
            "People wrote that it works for them; we did not run it. Try it on a staging app first.".to_owned()
        }
        Sureness::Inferred => {
            "It follows from how the library is made; we found nobody who says so. Try it on a staging app first."
                .to_owned()
        }
    }
}

/// What a check says when all is well.
pub fn prints(text: &str) -> String {
    format!("It says {text} when the connection works. Do it before and after the upgrade.")
}

/// What is wrong, in a few words.
pub fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::Verifies => "The certificate is verified",
        Cause::PlainToTls => "Plaintext to a TLS port",
        Cause::TlsToPlain => "TLS to a plaintext port",
        Cause::Option => "An option does not fit",
        Cause::Other => "Not about TLS",
    }
}

/// How many messages were found.
pub fn found(number: usize) -> String {
    match number {
        0 => "Nothing found".to_owned(),
        _ => format!("{} found", count(number, "cause", "causes")),
    }
}

/// The summary over all messages.
pub fn all_messages(number: usize) -> String {
    format!("All {number} known causes")
}

/// The guide did not come.
pub fn not_read(error: &Error) -> errors::Told {
    let mut told = errors::explain(error, &errors::reading("the guide to clients"));
    told.meaning =
        "It is a file of this console; your add-on and its data have nothing to do with it.".to_owned();
    told
}

/// The guide came and is none.
pub fn not_understood() -> errors::Told {
    errors::Told {
        title: "The guide to clients could not be understood".to_owned(),
        meaning: "It is a file of this console; your add-on and its data have nothing to do with it."
            .to_owned(),
        next: "Try again; if it stays like this, tell whoever runs this console.".to_owned(),
        ..errors::Told::default()
    }
}

#[cfg(test)]
mod tests;
