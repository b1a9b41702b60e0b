//! OAuth scopes and what each covers (facts 1.6).

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    Global,
    Identity,
    Read,
    ReadProtected,
    Write,
    WriteProtected,
}

impl Scope {
    pub fn word(self) -> &'static str {
        match self {
            Self::Global => "global",
            Self::Identity => "identity",
            Self::Read => "read",
            Self::ReadProtected => "read-protected",
            Self::Write => "write",
            Self::WriteProtected => "write-protected",
        }
    }

    /// The scopes an endpoint takes, when this is the least of them.
    pub fn accepted(self) -> &'static [Scope] {
        use Scope::{Global, Identity, Read, ReadProtected, Write, WriteProtected};
        match self {
            Global => &[Global],
            Identity => &[Global, Identity],
            Read => &[Global, Read, ReadProtected, Write, WriteProtected],
            ReadProtected => &[Global, ReadProtected, WriteProtected],
            Write => &[Global, Write, WriteProtected],
            WriteProtected => &[Global, WriteProtected],
        }
    }
}

/// As the `Oauth-Scope` headers list them.
pub fn words(scopes: &[Scope]) -> String {
    scopes.iter().map(|scope| scope.word()).collect::<Vec<_>>().join(" ")
}
