//! Packs the built console (`dist/` at the repository's root) into the server.
//!
//! A release build embeds the files, compressed with brotli; a debug build only notes where they
//! are and reads them when they are asked for.

use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let manifest = env::var("CARGO_MANIFEST_DIR")?;
    let out = env::var("OUT_DIR")?;
    let dist = Path::new(&manifest).join("../../dist");

    // Cargo treats a watched path that is missing as changed, so without this folder every build
    // of the workspace would build the server again. Trunk is content with an empty one.
    fs::create_dir_all(&dist)?;
    let dist = dist.canonicalize()?;
    println!("cargo::rerun-if-changed={}", dist.display());
    println!("cargo::rerun-if-changed=build.rs");

    let embed = env::var("PROFILE")? == "release";
    let quiet = |_: &str| {};
    let code = memory_serve::assets_to_code(&dist.to_string_lossy(), &dist, Path::new(&out), embed, quiet);
    fs::write(Path::new(&out).join("console_files.rs"), code)?;
    Ok(())
}
