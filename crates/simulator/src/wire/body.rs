//! Request bodies: JSON objects whose fields may be worded in several ways.

use super::error::ApiError;
use serde_json::{Map, Value};

pub struct Fields(Map<String, Value>);

impl Fields {
    pub fn read(body: &[u8]) -> Result<Self, ApiError> {
        if body.iter().all(u8::is_ascii_whitespace) {
            return Ok(Self(Map::new()));
        }
        match serde_json::from_slice(body) {
            Ok(Value::Object(fields)) => Ok(Self(fields)),
            Ok(_) => Err(ApiError::bad_request("The request body must be a JSON object.")),
            Err(_) => Err(ApiError::bad_request("The request body is not valid JSON.")),
        }
    }

    /// A field, `null` counting as absent.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    pub fn text(&self, name: &str) -> Result<Option<&str>, ApiError> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(ApiError::invalid(format!("{name} must be a string."))),
        }
    }

    pub fn flag(&self, name: &str) -> Result<Option<bool>, ApiError> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(_) => Err(ApiError::invalid(format!("{name} must be true or false."))),
        }
    }

    pub fn list(&self, name: &str) -> Result<Option<&[Value]>, ApiError> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::Array(items)) => Ok(Some(items)),
            Some(_) => Err(ApiError::invalid(format!("{name} must be a list."))),
        }
    }

    /// Something named by its id or name: `"x"`, `{"id": "x"}` or `{"name": "x"}`.
    pub fn identity(&self, name: &str) -> Result<Option<&str>, ApiError> {
        self.get(name)
            .map(|value| {
                identity(value).ok_or_else(|| ApiError::invalid(format!("{name} must be an id or a name.")))
            })
            .transpose()
    }

    pub fn required_identity(&self, name: &str) -> Result<&str, ApiError> {
        self.identity(name)?.ok_or_else(|| ApiError::invalid(format!("{name} is required.")))
    }
}

/// `"x"`, `{"id": "x"}` or `{"name": "x"}`.
pub fn identity(value: &Value) -> Option<&str> {
    match value {
        Value::String(text) => Some(text),
        Value::Object(fields) => fields.get("id").or_else(|| fields.get("name")).and_then(Value::as_str),
        _ => None,
    }
}
