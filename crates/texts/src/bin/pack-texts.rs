//! Writes the texts of every language as the files that the console fetches: `pack-texts <texts> <into> <language>...`

use std::{env, error::Error, fs, path::PathBuf};

use texts::Catalogue;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let (Some(from), Some(into)) = (arguments.next(), arguments.next()) else {
        return Err("say where the texts are, where their files go, and in which languages they are".into());
    };
    let languages: Vec<String> = arguments.collect();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    let catalogue = Catalogue::read(&PathBuf::from(from), &languages)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let into = PathBuf::from(into);
    fs::create_dir_all(&into)?;
    for files in catalogue.packed() {
        for packed in [files.first, files.rest] {
            fs::write(into.join(&packed.name), &packed.json)?;
        }
    }
    Ok(())
}
