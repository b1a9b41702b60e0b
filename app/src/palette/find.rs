//! Which of many names a person means.

/// How well `name`, in lower case, fits what was typed, the smaller the better; `None` when it does not. Every word that was typed has to
/// be in it; best is a name that begins with all of it, then one in which each is the beginning of a word.
pub fn fit(name: &str, typed: &[String]) -> Option<u8> {
    let mut worst = 0;
    for (at, word) in typed.iter().enumerate() {
        let place = name.find(word.as_str())?;
        let begins_a_word = || {
            name.match_indices(word.as_str()).any(|(place, _)| {
                name.get(..place).is_none_or(|before| !before.ends_with(char::is_alphanumeric))
            })
        };
        worst = worst.max(match place {
            0 if at == 0 => 0,
            _ if begins_a_word() => 1,
            _ => 2,
        });
    }
    Some(worst)
}

/// What was typed, as the words that [`fit`] looks for.
pub fn words(typed: &str) -> Vec<String> {
    typed.split_whitespace().map(str::to_lowercase).collect()
}

/// The places of the best `most` of these names in lower case, best first and otherwise in their order, and how many fit at all.
pub fn best<'a>(names: impl Iterator<Item = &'a str>, typed: &str, most: usize) -> (Vec<usize>, usize) {
    let words = words(typed);
    let mut found: Vec<(u8, usize)> =
        names.enumerate().filter_map(|(at, name)| Some((fit(name, &words)?, at))).collect();
    let all = found.len();
    if found.len() > most {
        found.select_nth_unstable(most);
        found.truncate(most);
    }
    found.sort_unstable();
    (found.into_iter().map(|(_, at)| at).collect(), all)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: [&str; 5] =
        ["Add-ons", "redis-curved-41873", "curved-lines", "Upgrade redis-curved-41873", "Theme: dark"];

    fn found(typed: &str) -> Vec<&'static str> {
        let names = NAMES.map(str::to_lowercase);
        best(names.iter().map(String::as_str), typed, 9)
            .0
            .into_iter()
            .filter_map(|at| NAMES.get(at).copied())
            .collect()
    }

    #[test]
    fn what_begins_so_comes_first() {
        assert_eq!(found("curved"), ["curved-lines", "redis-curved-41873", "Upgrade redis-curved-41873"]);
        assert_eq!(found("up cur"), ["Upgrade redis-curved-41873"]);
        assert_eq!(found("REDIS"), ["redis-curved-41873", "Upgrade redis-curved-41873"]);
    }

    #[test]
    fn every_word_has_to_be_there() {
        assert_eq!(found("curved dark"), [""; 0]);
        assert_eq!(found("nothing"), [""; 0]);
    }

    #[test]
    fn without_a_word_all_are_there_in_their_order() {
        assert_eq!(found(" "), NAMES);
        assert_eq!(best(NAMES.iter().copied(), "", 2), (vec![0, 1], 5));
    }

    #[test]
    fn a_part_of_a_letter_is_no_accident() {
        assert_eq!(fit("アドオン一覧", &words("一覧")), Some(2));
        assert_eq!(fit("アドオン一覧", &words("アド")), Some(0));
    }
}
