//! The console's prose, by feature: functions from data to text, so that another language is another folder.
//! Pages with many words of their own keep them in a `words.rs` beside the page.

pub mod activity;
pub mod addon;
pub mod boot;
pub mod clients;
pub mod crash;
pub mod errors;
pub mod fleet;
pub mod kvs;
pub mod look_only;
pub mod session;
pub mod shell;
pub mod time;
pub mod ui;
pub mod upgrade;
pub mod waiting;

/// `1 app`, `3 apps`.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// `a`, `a and b`, `a, b and c`.
pub fn list(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_not_many() {
        assert_eq!(count(1, "app", "apps"), "1 app");
        assert_eq!(count(0, "app", "apps"), "0 apps");
    }

    #[test]
    fn the_last_of_a_list_gets_an_and() {
        let parts: Vec<String> = ["a", "b", "c"].iter().map(|part| (*part).to_owned()).collect();
        assert_eq!(list(&parts), "a, b and c");
        assert_eq!(list(&["a".to_owned()]), "a");
        assert_eq!(list(&[]), "");
    }
}
