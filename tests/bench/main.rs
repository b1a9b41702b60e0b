//! How fast and how small the console is, beside what people would use instead: `make bench`, which builds it first.
//!
//! Each family of figures is a file. One that fails says so in its row and leaves the others alone. `ONLY=first_load`
//! (or several, parted by commas) measures some, and then docs/performance.md stays as it is.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]

mod allowed;
mod building;
mod family;
mod first_load;
mod fleet_known;
mod fleet_of;
mod machine;
mod noted;
mod opening;
mod reload;
mod row;
mod table;
mod ten_thousand;
mod watching;

use std::{fs, path::Path};

use family::Family;

/// In the order of the table.
const FAMILIES: &[Family] = &[
    first_load::FAMILY,
    opening::FAMILY,
    fleet_known::FAMILY,
    ten_thousand::FAMILY,
    reload::FAMILY,
    watching::FAMILY,
    building::FAMILY,
];

fn main() {
    let only = std::env::var("ONLY").unwrap_or_default();
    let wanted: Vec<&str> = only.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    let unknown = wanted.iter().find(|name| FAMILIES.iter().all(|family| family.name != **name));
    let names: Vec<&str> = FAMILIES.iter().map(|family| family.name).collect();
    assert!(unknown.is_none(), "ONLY names {unknown:?}; there are {}", names.join(", "));
    let chosen: Vec<&Family> =
        FAMILIES.iter().filter(|family| wanted.is_empty() || wanted.contains(&family.name)).collect();

    let browser = family::browser();
    let rows = family::measure(&chosen);
    let measured = format!("{}\n\n{}", machine::told(&browser), table::markdown(&rows));
    println!("{measured}");
    if wanted.is_empty() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/performance.md");
        let page = format!("{}{measured}", include_str!("performance.head.md"));
        fs::write(file, page).expect("docs/ can be written");
    }
}
