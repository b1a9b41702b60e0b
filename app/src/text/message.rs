//! A text that is filled with nothing.

use std::fmt;

use leptos::prelude::{IntoAttributeValue, IntoRender, Signal};

use super::{book, current};

/// A text by its number; it is told in the language of the page when it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Message(u16);

impl Message {
    /// What the names made by the build are.
    pub(crate) const fn numbered(number: u16) -> Self {
        Self(number)
    }

    /// In the language of the page.
    pub fn text(self) -> &'static str {
        book::text(current(), self.0)
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text())
    }
}

impl From<Message> for String {
    fn from(message: Message) -> Self {
        message.text().to_owned()
    }
}

impl From<Message> for &'static str {
    fn from(message: Message) -> Self {
        message.text()
    }
}

/// For the parts of a page that take their words as a signal; a switch of language draws the page anew.
impl From<Message> for Signal<String> {
    fn from(message: Message) -> Self {
        Signal::stored(message.into())
    }
}

impl PartialEq<str> for Message {
    fn eq(&self, other: &str) -> bool {
        self.text() == other
    }
}

impl PartialEq<&str> for Message {
    fn eq(&self, other: &&str) -> bool {
        self.text() == *other
    }
}

impl IntoRender for Message {
    type Output = &'static str;

    fn into_render(self) -> Self::Output {
        self.text()
    }
}

impl IntoAttributeValue for Message {
    type Output = &'static str;

    fn into_attribute_value(self) -> Self::Output {
        self.text()
    }
}
