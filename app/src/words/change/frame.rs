//! Around every form that changes one thing of one add-on.

pub(crate) use crate::text::change::frame::*;

/// What to type.
pub fn type_name(name: &str) -> String {
    TypeName { name: &name }.text()
}

/// What was typed is not the name.
pub fn wrong_name(typed: &str, name: &str) -> String {
    match typed.trim() {
        "" => NoName { name: &name }.text(),
        typed => WrongName { typed: &typed, name: &name }.text(),
    }
}

/// What a button changes, for those who hear it without its surroundings.
pub fn change_what(what: &str) -> String {
    ChangeWhat { what: &what }.text()
}
