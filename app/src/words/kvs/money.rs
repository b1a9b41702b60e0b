//! Prices and figures, as the console writes them.

use kvs::{Price, PriceOrigin};

use crate::{
    browser::zone,
    text::{Message, kvs::money as text},
};

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
        Price::Monthly { cents: 0, .. } => text::FREE.into(),
        Price::Monthly { cents, .. } => text::Monthly { sum: &dollars(*cents) }.text(),
        Price::PerUnit { cents, unit: Some(unit), .. } => {
            text::PerUnit { sum: &dollars(*cents), unit }.text()
        }
        Price::PerUnit { cents, unit: None, .. } => dollars(*cents),
        Price::Contract { .. } => text::CONTRACT.into(),
        Price::Unknown => text::NOT_TOLD.into(),
    }
}

/// Where a price comes from, as a sentence.
pub fn origin(price: &Price) -> Message {
    match price {
        Price::Monthly { origin: PriceOrigin::Billed, .. }
        | Price::PerUnit { origin: PriceOrigin::Billed, .. } => text::BILLED,
        Price::Monthly { origin: PriceOrigin::List, .. }
        | Price::PerUnit { origin: PriceOrigin::List, .. } => text::LISTED,
        Price::Contract { .. } => text::BY_CONTRACT,
        Price::Unknown => text::NOT_TOLD_WHERE,
    }
}
