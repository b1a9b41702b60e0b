//! A table as comma-separated values (RFC 4180), safe to open in a spreadsheet.

/// Text of the file: lines end with CR LF, every field stands in quotes, and a mark at the beginning tells spreadsheets
/// that it is UTF-8.
pub fn written<'a>(head: &[&str], rows: impl IntoIterator<Item = &'a [String]>) -> String {
    let mut text = String::from('\u{feff}');
    line(&mut text, head.iter().copied());
    for row in rows {
        line(&mut text, row.iter().map(String::as_str));
    }
    text
}

fn line<'a>(text: &mut String, fields: impl Iterator<Item = &'a str>) {
    for (position, field) in fields.enumerate() {
        if position > 0 {
            text.push(',');
        }
        text.push('"');
        // A spreadsheet takes what begins so for a formula, and would run it; text is what an apostrophe begins.
        if field.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
            || field.starts_with(['\t', '\r', '\n'])
        {
            text.push('\'');
        }
        text.push_str(&field.replace('"', "\"\""));
        text.push('"');
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

    use super::*;

    /// What another program reads in it.
    fn read(text: &str) -> Vec<Vec<String>> {
        let text = text.strip_prefix('\u{feff}').expect("the mark of UTF-8");
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    fn owned(fields: &[&str]) -> Vec<String> {
        fields.iter().map(|field| (*field).to_owned()).collect()
    }

    #[test]
    fn another_program_reads_what_was_written() {
        let rows = [owned(&["redis-flat-1", "a, \"b\"\r\nc", ""]), owned(&["日本語", ";", " padded "])];
        let text = written(&["addon", "app", "team"], rows.iter().map(Vec::as_slice));
        let mut expected = vec![owned(&["addon", "app", "team"])];
        expected.extend(rows);
        assert_eq!(read(&text), expected);
        assert_eq!(text.matches("\r\n").count(), 4, "three lines, and one inside a field");
    }

    #[test]
    fn nothing_can_be_taken_for_a_formula() {
        for risky in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1", "＝1"] {
            let row = owned(&[risky]);
            let text = written(&["x"], [row.as_slice()]);
            assert_eq!(read(&text)[1][0], format!("'{risky}"), "{risky:?}");
        }
        let row = owned(&["redis-flat-1 = 5"]);
        assert_eq!(read(&written(&["x"], [row.as_slice()]))[1][0], "redis-flat-1 = 5");
    }

    #[test]
    fn a_fleet_of_nothing_has_its_heads() {
        assert_eq!(written(&["addon", "app"], []), "\u{feff}\"addon\",\"app\"\r\n");
    }
}
