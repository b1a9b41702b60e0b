use kvs::{Price, PriceOrigin::*};
use platform::model::{Addon, BilledPrice, Plan, Price as ListPrice};

fn addon(billed: Option<(Option<u64>, bool, &str)>, list: Option<(Option<u64>, bool, &str)>) -> Addon {
    let unit = |unit: &str| (!unit.is_empty()).then(|| unit.to_owned());
    Addon {
        billed_price: billed.map(|(cents, contract, per)| BilledPrice { cents, contract, unit: unit(per) }),
        plan: Plan {
            price: list.map(|(cents, contract, per)| ListPrice { cents, contract, unit: unit(per) }),
            ..Plan::default()
        },
        ..Addon::default()
    }
}

#[test]
fn what_is_paid_goes_before_the_list_price() {
    let both = addon(Some((Some(1200), false, "month")), Some((Some(1500), false, "month")));
    assert_eq!(Price::of(&both), Price::Monthly { cents: 1200, origin: Billed });
    let list = addon(None, Some((Some(300), false, "month")));
    assert_eq!(Price::of(&list), Price::Monthly { cents: 300, origin: List });
    let empty = addon(Some((None, false, "month")), Some((Some(6000), false, "month")));
    assert_eq!(Price::of(&empty), Price::Monthly { cents: 6000, origin: List });
    let nothing_paid = addon(Some((Some(0), false, "month")), Some((Some(1500), false, "month")));
    assert_eq!(Price::of(&nothing_paid).monthly_cents(), Some(0));
}

#[test]
fn a_contract_is_said_and_its_amount_is_not() {
    let contract = addon(Some((Some(0), true, "month")), Some((Some(75_000), false, "month")));
    assert_eq!(Price::of(&contract), Price::Contract { origin: Billed });
    assert_eq!(Price::of(&contract).monthly_cents(), None);
}

#[test]
fn a_price_is_never_guessed() {
    assert_eq!(Price::of(&addon(None, None)), Price::Unknown);
    let hourly = Price::of(&addon(Some((Some(2), false, "hour")), None));
    assert_eq!(hourly, Price::PerUnit { cents: 2, unit: Some("hour".to_owned()), origin: Billed });
    assert_eq!(hourly.monthly_cents(), None);
    let unsaid = Price::of(&addon(Some((Some(300), false, "")), None));
    assert_eq!(unsaid, Price::PerUnit { cents: 300, unit: None, origin: Billed });
}
