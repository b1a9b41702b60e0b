//! Many entries that differ by a number, written once:
//!
//! ```toml
//! [[repeat]]
//! times = 300
//! app = { name = "shop-{n:03}", region = "{us|eu}" }
//! ```
//!
//! `n` counts from 0. In every text, `{…}` is replaced: `{n}`; `{n%40}`, `{n*7+100}` (from left to
//! right, with `+ - * / %`); `{n:05}` filled up with zeros; `{a|b|c}` one of these in turn, by `n`,
//! or by another number: `{n%40?a|b|c}`. A text that is nothing but one `{…}` may stand where a
//! number or `true` belongs.

use super::error::{Place, ScenarioError};
use super::text::addon::AddOnText;
use super::text::app::AppText;
use super::text::{Placed, Text};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

/// More than this is a mistake in writing.
const MOST: u32 = 100_000;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Repeat {
    times: u32,
    app: Option<Table>,
    addon: Option<Table>,
}

/// All apps and add-ons of a scenario, those written once before those of its repeats.
pub type Entries = (Vec<Placed<AppText>>, Vec<Placed<AddOnText>>);

pub fn entries(text: &Text) -> Result<Entries, ScenarioError> {
    let mut apps = super::text::placed("app", text.app.clone());
    let mut addons = super::text::placed("addon", text.addon.clone());
    for (index, repeat) in text.repeat.iter().enumerate() {
        let place = Place { table: "repeat", index };
        if repeat.times > MOST {
            return Err(ScenarioError::new(format!("times is from 0 to {MOST}.")).at(place));
        }
        for n in 0..u64::from(repeat.times) {
            let wrong = |error: ScenarioError| error.at(place);
            if let Some(app) = &repeat.app {
                apps.push(Placed { place, text: copy(app, n).map_err(wrong)? });
            }
            if let Some(addon) = &repeat.addon {
                addons.push(Placed { place, text: copy(addon, n).map_err(wrong)? });
            }
        }
    }
    Ok((apps, addons))
}

fn copy<T: DeserializeOwned>(template: &Table, n: u64) -> Result<T, ScenarioError> {
    let filled = fill_table(template, n)?;
    Value::Table(filled)
        .try_into()
        .map_err(|error: toml::de::Error| ScenarioError::new(format!("Copy {n}: {}", error.message())))
}

fn fill_table(table: &Table, n: u64) -> Result<Table, ScenarioError> {
    table.iter().map(|(key, value)| Ok((fill_text(key, n)?, fill(value, n)?))).collect()
}

fn fill(value: &Value, n: u64) -> Result<Value, ScenarioError> {
    Ok(match value {
        Value::String(text) => {
            let filled = fill_text(text, n)?;
            let whole = text.starts_with('{') && text.find('}') == Some(text.len().saturating_sub(1));
            match (whole, filled.as_str()) {
                (true, "true") => Value::Boolean(true),
                (true, "false") => Value::Boolean(false),
                (true, digits) => digits.parse().map_or(Value::String(filled), Value::Integer),
                (false, _) => Value::String(filled),
            }
        }
        Value::Array(items) => {
            Value::Array(items.iter().map(|item| fill(item, n)).collect::<Result<_, _>>()?)
        }
        Value::Table(table) => Value::Table(fill_table(table, n)?),
        other => other.clone(),
    })
}

fn fill_text(text: &str, n: u64) -> Result<String, ScenarioError> {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (blank, following) = after
            .split_once('}')
            .ok_or_else(|| ScenarioError::new(format!("In {text:?}, a {{ is not closed.")))?;
        filled.push_str(before);
        let told = placeholder(blank, n);
        filled.push_str(&told.ok_or_else(|| {
            ScenarioError::new(format!(
                "{{{blank}}} cannot be filled in: write {{n}}, {{n%40:03}}, {{a|b|c}} or {{n%40?a|b|c}}."
            ))
        })?);
        rest = following;
    }
    filled.push_str(rest);
    Ok(filled)
}

fn placeholder(blank: &str, n: u64) -> Option<String> {
    if let Some((number, choices)) = blank.split_once('?') {
        return chosen(choices, reckon(number, n)?);
    }
    if blank.contains('|') {
        return chosen(blank, n);
    }
    match blank.split_once(':') {
        None => Some(reckon(blank, n)?.to_string()),
        Some((number, width)) => {
            let width: usize = width.strip_prefix('0')?.parse().ok().filter(|width| *width < 20)?;
            Some(format!("{:0width$}", reckon(number, n)?))
        }
    }
}

fn chosen(choices: &str, number: u64) -> Option<String> {
    let choices: Vec<&str> = choices.split('|').collect();
    let index = usize::try_from(number).ok()?.checked_rem(choices.len())?;
    choices.get(index).map(|choice| choice.trim().to_owned())
}

/// `n`, and what is done to it, from left to right.
fn reckon(text: &str, n: u64) -> Option<u64> {
    let mut rest = text.trim().strip_prefix('n')?.trim_start();
    let mut result = n;
    while let Some(operator) = rest.chars().next() {
        let operand = rest.get(operator.len_utf8()..)?.trim_start();
        let end = operand.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(operand.len());
        let (number, following) = operand.split_at_checked(end)?;
        let number: u64 = number.parse().ok()?;
        result = match operator {
            '+' => result.checked_add(number),
            '-' => result.checked_sub(number),
            '*' => result.checked_mul(number),
            '/' => result.checked_div(number),
            '%' => result.checked_rem(number),
            _ => None,
        }?;
        rest = following.trim_start();
    }
    Some(result)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_filled_in_by_the_number() {
        let filled = |text: &str| fill_text(text, 43).unwrap();
        assert_eq!(filled("shop-{n}"), "shop-43");
        assert_eq!(filled("{n%40:03}-{n*7+100}"), "003-401");
        assert_eq!(filled("{a|b|c}{n%40?x|y}"), "by");
        for wrong in ["{", "{m}", "{n:3}", "{n%0}", "{n^2}", "{}", "{n-44}"] {
            assert!(fill_text(wrong, 43).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_blank_alone_may_be_a_number() {
        assert_eq!(fill(&Value::String("{0|1}".into()), 1).unwrap(), Value::Integer(1));
        assert_eq!(fill(&Value::String("{true|false}".into()), 1).unwrap(), Value::Boolean(false));
        assert_eq!(fill(&Value::String("{7.2|8.1}".into()), 1).unwrap(), Value::String("8.1".into()));
    }
}
