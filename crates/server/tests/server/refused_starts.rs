//! Starts that cannot work: one line that says what to do, exit code 2, nothing announced.

use std::net::TcpListener;

use crate::running::refused;

fn complaint(flags: &[&str]) -> String {
    let output = refused(flags);
    assert_eq!(output.status.code(), Some(2), "{flags:?}");
    assert!(output.stdout.is_empty(), "{flags:?}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.lines().count(), 1, "{flags:?}: {said}");
    assert!(said.starts_with("kvs-console: "), "{said}");
    said
}

#[test]
fn a_port_in_use() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = taken.local_addr().unwrap().to_string();
    let said = complaint(&["--listen", &at]);
    assert!(said.contains(&at) && said.contains("the port is in use"), "{said}");
    assert!(said.contains("--listen 127.0.0.1:0"), "{said}");

    let said = complaint(&["--listen", "127.0.0.1:0", "--platform-listen", &at]);
    assert!(said.contains("--platform-listen 127.0.0.1:0"), "{said}");
}

#[test]
fn an_address_that_is_not_this_machines() {
    let said = complaint(&["--listen", "192.0.2.1:0"]);
    assert!(said.contains("this machine has no address 192.0.2.1"), "{said}");
}

#[test]
fn an_unknown_scenario() {
    let said = complaint(&["--listen", "127.0.0.1:0", "--scenario", "no-such"]);
    assert!(said.contains("no scenario called \"no-such\""), "{said}");
    assert!(said.contains("pick one of: "), "{said}");
}

#[test]
fn a_bad_flag() {
    for (flags, hint) in [
        (&["--colour"][..], "'--colour'"),
        (&["--platform", "aws"], "simulated, heroku"),
        (&["--listen", "8080"], "127.0.0.1:8080"),
        (&["--speed", "fast"], "'--speed"),
        (&["--seed", "-1"], "-1"),
        (&["extra"], "'extra'"),
        (&["--allow-remote"], "--relay"),
    ] {
        let said = complaint(flags);
        assert!(said.contains(hint) && said.contains("kvs-console --help"), "{flags:?}: {said}");
    }
}

#[test]
fn a_relay_other_machines_could_use() {
    let said = complaint(&["--relay", "--listen", "0.0.0.0:0"]);
    assert!(said.contains("--allow-remote") && said.contains("127.0.0.1"), "{said}");
}
