use kvs::Cited;

/// Why no upgrade can be begun from what is known about a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The store does not allow it, with the source of the rule.
    Store(Cited<kvs::Refusal>),
    /// The text asked for is no version line.
    TargetUnreadable { target: String },
    /// The catalogue does not know this line.
    NotOffered { target: String },
    /// The owning app is not known, so nothing could be confirmed by its name.
    NoOwningApp,
}
