//! What a store costs: read, never guessed.

use platform::model::{Addon, Plan};

/// Where a price was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PriceOrigin {
    /// What is really paid; may be older than the list price.
    Billed,
    /// The plan's list price.
    List,
}

/// The price of an add-on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Price {
    /// Cents a month.
    Monthly { cents: u64, origin: PriceOrigin },
    /// Cents for something that is not a month, or the platform does not say for what.
    PerUnit { cents: u64, unit: Option<String>, origin: PriceOrigin },
    /// Agreed in a contract.
    Contract { origin: PriceOrigin },
    /// Not said by the platform.
    Unknown,
}

impl Price {
    /// The billed price, else the plan's.
    pub fn of(addon: &Addon) -> Self {
        let billed = addon
            .billed_price
            .as_ref()
            .and_then(|price| read(price.cents, price.unit.as_deref(), price.contract, PriceOrigin::Billed));
        billed.unwrap_or_else(|| Self::listed(&addon.plan))
    }

    /// A plan's list price.
    pub fn listed(plan: &Plan) -> Self {
        let price = plan.price.as_ref();
        let read = price
            .and_then(|price| read(price.cents, price.unit.as_deref(), price.contract, PriceOrigin::List));
        read.unwrap_or(Self::Unknown)
    }

    /// Cents a month where that is what is known; for sums and sorting.
    pub fn monthly_cents(&self) -> Option<u64> {
        match self {
            Self::Monthly { cents, .. } => Some(*cents),
            _ => None,
        }
    }
}

fn read(cents: Option<u64>, unit: Option<&str>, contract: bool, origin: PriceOrigin) -> Option<Price> {
    if contract {
        return Some(Price::Contract { origin });
    }
    let cents = cents?;
    Some(match unit {
        Some("month") => Price::Monthly { cents, origin },
        other => Price::PerUnit { cents, unit: other.map(str::to_owned), origin },
    })
}
