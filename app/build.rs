//! Holds the texts of all languages against each other, and makes the names by which the console calls them. A text
//! that is missing in a language ends the build.

use std::{env, error::Error, fs, path::Path};

use texts::Catalogue;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=texts");
    println!("cargo::rerun-if-changed=build.rs");
    // Work trees that share a target directory are one to cargo: without this, one of them gets the texts of another.
    println!("cargo::rerun-if-env-changed=PWD");
    let catalogue = match Catalogue::read(Path::new("texts"), &["en", "ja"]) {
        Ok(catalogue) => catalogue,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error=app/texts/{problem}");
            }
            return Ok(());
        }
    };
    let out = env::var("OUT_DIR")?;
    let out = Path::new(&out);
    fs::write(out.join("texts.rs"), catalogue.rust() + &catalogue.at_hand("boot"))?;
    for (language, files) in catalogue.languages.iter().zip(catalogue.packed()) {
        for (half, packed) in [("first", files.first), ("rest", files.rest)] {
            println!(
                "cargo::rustc-env=TEXTS_{}_{}={}",
                language.to_uppercase(),
                half.to_uppercase(),
                packed.name
            );
            fs::write(out.join(format!("{language}-{half}.json")), packed.json)?;
        }
    }
    Ok(())
}
