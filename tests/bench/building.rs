//! A release build of everything from clean, and again after one file of the console has changed.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use crate::{
    family::Family,
    row::{Amount, Row, Rows},
};

pub const FAMILY: Family = Family {
    name: "building",
    what: "a release build (BUILD=1 measures it)",
    measure: |rows| Box::pin(measure(rows)),
    is_beside: false,
};

/// Copies what git knows of, as it is now, so that nothing built before is found.
const COPY: &str = "rm -rf target/bench/tree && mkdir -p target/bench/tree && \
    git ls-files -z | tar --create --null --files-from - | tar --extract --directory target/bench/tree";

/// What is touched.
const CHANGED: &str = "app/src/app.rs";

async fn measure(rows: Rows) {
    if std::env::var("BUILD").unwrap_or_default().is_empty() {
        rows.add(Row::failed("release build", "it takes minutes of all cores; BUILD=1 measures it"));
        return;
    }
    let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    run(&home, COPY);
    let tree = home.join("target/bench/tree");
    rows.add(Row::of("release build from clean, crates at hand", build(&tree)));
    let file = tree.join(CHANGED);
    let text = fs::read_to_string(&file).expect("the copy holds the console");
    fs::write(&file, format!("{text}\n// Changed.\n")).expect("the copy can be written");
    rows.add(Row::of(format!("release build after a change of {CHANGED}"), build(&tree)));
    fs::remove_dir_all(tree).expect("the copy can be taken away");
}

fn build(tree: &Path) -> Amount {
    let began = Instant::now();
    run(tree, "bash scripts/build.sh");
    Amount::Millis(began.elapsed().as_secs_f64() * 1e3)
}

fn run(folder: &Path, command: &str) {
    let mut shell = Command::new("bash");
    shell.args(["-c", command]).current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null());
    let ended = shell.output().expect("bash is there");
    let said = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success(), "{command} ended with {}: {}", ended.status, last_lines(&said));
}

fn last_lines(said: &str) -> String {
    let lines: Vec<&str> = said.lines().rev().take(3).collect();
    lines.into_iter().rev().collect::<Vec<_>>().join(" ")
}
