//! Prices and figures, as the console writes them.

use kvs::{Price, PriceOrigin};

use crate::browser::zone;

/// A whole number with the language's separators.
pub fn grouped(number: u64) -> String {
    zone::whole(i64::try_from(number).unwrap_or(i64::MAX))
}

/// US dollars from cents; cents are shown only when there are any.
pub fn dollars(cents: u64) -> String {
    zone::money(cents)
}

/// A price in a few words.
pub fn price(price: &Price) -> String {
    match price {
        Price::Monthly { cents: 0, .. } => "free".to_owned(),
        Price::Monthly { cents, .. } => format!("{} a month", dollars(*cents)),
        Price::PerUnit { cents, unit: Some(unit), .. } => format!("{} a {unit}", dollars(*cents)),
        Price::PerUnit { cents, unit: None, .. } => dollars(*cents),
        Price::Contract { .. } => "price by contract".to_owned(),
        Price::Unknown => "price not told".to_owned(),
    }
}

/// Where a price comes from, as a sentence.
pub fn origin(price: &Price) -> &'static str {
    match price {
        Price::Monthly { origin: PriceOrigin::Billed, .. }
        | Price::PerUnit { origin: PriceOrigin::Billed, .. } => "What is billed for this add-on.",
        Price::Monthly { origin: PriceOrigin::List, .. }
        | Price::PerUnit { origin: PriceOrigin::List, .. } => {
            "The plan's list price; the platform did not say what is billed."
        }
        Price::Contract { .. } => "Agreed with Heroku; the platform does not name the sum.",
        Price::Unknown => "The platform did not name a price. The Heroku Dashboard shows it under Billing.",
    }
}
