//! What flags mean together, without starting anything.

use server::{
    complaint::Complaint,
    flags::{self, Read},
    settings::{PlatformSettings, Settings, USUAL_SPEED},
};

fn settings(typed: &str) -> Result<Settings, Complaint> {
    let line = std::iter::once("kvs-console").chain(typed.split_whitespace());
    match flags::read(line.map(Into::into)) {
        Read::Run(flags) => Settings::try_from(flags),
        Read::Refuse(complaint) => Err(complaint),
        Read::Show(text) => panic!("{text}"),
    }
}

fn refusal(typed: &str) -> String {
    settings(typed).expect_err(typed).to_string()
}

#[test]
fn with_no_flags_the_platform_is_simulated_on_a_free_loopback_port() {
    let settings = settings("").unwrap();
    assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(settings.relay, None);
    let PlatformSettings::Simulated(simulator) = settings.platform else { panic!() };
    assert_eq!(simulator.listen.to_string(), "127.0.0.1:0");
    assert!((simulator.speed - USUAL_SPEED).abs() < f64::EPSILON);
    assert!(!simulator.inspect);
}

#[test]
fn a_console_is_read_only_when_its_host_says_so() {
    for also in ["", "--relay", "--platform heroku", "--platform heroku --relay"] {
        assert!(settings(&format!("{also} --read-only")).unwrap().read_only, "{also}");
        assert!(!settings(also).unwrap().read_only, "{also}");
    }
}

#[test]
fn localhost_is_an_address() {
    assert_eq!(settings("--listen localhost:0").unwrap().listen.to_string(), "127.0.0.1:0");
}

#[test]
fn flags_of_the_simulator_are_refused_on_the_real_platform() {
    for flag in ["--scenario default", "--speed 1", "--seed 1", "--inspect", "--platform-listen 127.0.0.1:0"]
    {
        let said = refusal(&format!("--platform heroku {flag}"));
        assert!(said.contains("--platform simulated"), "{flag}: {said}");
    }
}

#[test]
fn time_cannot_stand_still_or_go_back() {
    for speed in ["0", "-1", "NaN", "inf", "1e12"] {
        let said = refusal(&format!("--speed={speed}"));
        assert!(said.contains("such as 60"), "{speed}: {said}");
    }
    assert!(settings("--speed 0.5").is_ok());
}

#[test]
fn a_relay_listens_on_loopback_unless_told_otherwise() {
    for loopback in ["127.0.0.1:0", "[::1]:0", "localhost:0"] {
        assert!(settings(&format!("--relay --listen {loopback}")).is_ok(), "{loopback}");
    }
    for reachable in ["0.0.0.0:0", "[::]:0", "192.0.2.1:80"] {
        let said = refusal(&format!("--relay --listen {reachable}"));
        assert!(said.contains("--allow-remote"), "{said}");
        let allowed = format!("--relay --allow-remote --host c.example --listen {reachable}");
        assert_eq!(settings(&allowed).unwrap().relay.unwrap().hosts, ["c.example"]);
    }
    assert!(settings("--listen 0.0.0.0:0").is_ok(), "pages alone may be served to anybody");
}

#[test]
fn help_names_every_flag() {
    let Read::Show(text) = flags::read(["kvs-console", "--help"].map(Into::into)) else { panic!() };
    for flag in [
        "--listen",
        "--platform",
        "--scenario",
        "--speed",
        "--seed",
        "--inspect",
        "--platform-listen",
        "--read-only",
        "--relay",
        "--allow-remote",
        "--host",
    ] {
        assert!(text.contains(&format!("{flag} ")) || text.contains(&format!("{flag}\n")), "{flag}");
    }
}
