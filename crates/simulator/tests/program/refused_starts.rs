//! Starts that cannot work: what is wrong and what to do, exit code 2, nothing announced.

use crate::running::ended;
use std::net::TcpListener;

fn complaint(flags: &[&str]) -> String {
    let output = ended(flags);
    assert_eq!(output.status.code(), Some(2), "{flags:?}");
    assert!(output.stdout.is_empty(), "{flags:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_port_in_use() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = taken.local_addr().unwrap().to_string();
    let said = complaint(&["--listen", &at]);
    assert!(said.contains(&at) && said.contains("the port is in use"), "{said}");
    assert!(said.contains("--listen 127.0.0.1:0"), "{said}");
}

#[test]
fn an_unknown_name_of_anything() {
    let said = complaint(&["--scenario", "nonsense"]);
    assert!(said.contains("no scenario called \"nonsense\"") && said.contains("one-app"), "{said}");
    let said = complaint(&["--quirk", "nonsense"]);
    assert!(said.contains("There is no quirk") && said.contains("headers-hidden"), "{said}");
    let said = complaint(&["--sign-in", "nobody", "--listen", "127.0.0.1:0"]);
    assert!(said.contains("There are: owner, read-only"), "{said}");
    let said = complaint(&["--show-scenario", "nonsense"]);
    assert!(said.contains("one-app"), "{said}");
}

#[test]
fn a_file_that_is_not_there_or_is_no_scenario() {
    let said = complaint(&["--scenario", "no/such/file.toml"]);
    assert!(said.contains("no/such/file.toml cannot be read"), "{said}");
    let file = std::env::temp_dir().join(format!("simulator-wrong-{}.toml", std::process::id()));
    std::fs::write(&file, "about = \"x\"\n\n[[app]]\nnaem = \"shop\"\n").unwrap();
    let said = complaint(&["--scenario", file.to_str().unwrap()]);
    std::fs::remove_file(file).unwrap();
    assert!(said.contains("line 4") && said.contains("expected one of `name`"), "{said}");
}

#[test]
fn a_speed_that_is_none() {
    let said = complaint(&["--speed", "0", "--listen", "127.0.0.1:0"]);
    assert!(said.contains("0.001 to 1,000,000"), "{said}");
}
