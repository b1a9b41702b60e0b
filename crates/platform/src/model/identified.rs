//! What tells the rows of a list apart.

/// A row that can be told from the others of its list, so that one that comes twice is kept once.
pub trait Identified {
    /// Its id, or what is unique where there is none; `None` when the answer left it out.
    fn key(&self) -> Option<&str>;
}

macro_rules! identified {
    ($($row:ty: $field:ident),+ $(,)?) => {
        $(impl Identified for $row {
            fn key(&self) -> Option<&str> {
                Some(self.$field.as_str()).filter(|key| !key.is_empty())
            }
        })+
    };
}

identified! {
    super::Addon: id,
    super::App: id,
    super::Attachment: id,
    super::Dyno: name,
    super::Formation: kind,
    super::Plan: id,
    super::Release: id,
    super::Team: id,
}
