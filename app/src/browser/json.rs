//! JSON as the browser reads it. A reader of our own would be part of what everybody downloads first.

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::config::Field;

/// A document.
pub struct Json(JsValue);

impl Json {
    /// The document with this text, if it is one.
    pub fn parse(text: &str) -> Option<Self> {
        JSON::parse(text).ok().map(Self)
    }

    /// The texts in it, where it is a list; what else is in the list is left out.
    pub fn texts(self) -> Vec<String> {
        let list = self.0.dyn_into::<Array>().unwrap_or_default();
        list.iter().filter_map(|one| one.as_string()).collect()
    }

    /// What stands at a place: each level by its name.
    pub fn at(&self, place: &[&str]) -> Field {
        let level = |found: JsValue, name: &&str| Reflect::get(&found, &JsValue::from_str(name));
        let Ok(found) = place.iter().try_fold(self.0.clone(), level) else { return Field::Missing };
        if found.is_undefined() || found.is_null() {
            return Field::Missing;
        }
        let flag = found.as_bool().map(Field::Flag);
        let number = || found.as_f64().map(Field::Number);
        let text = || found.as_string().map(Field::Text);
        flag.or_else(number).or_else(text).unwrap_or(Field::Other)
    }
}
