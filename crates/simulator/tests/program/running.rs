//! The program, started and ended by a test.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStderr, Command, ExitStatus, Output, Stdio};

pub struct Program {
    child: Child,
    remarked: ChildStderr,
    /// What the comments say: their first word, and the rest.
    pub told: Vec<(String, String)>,
    /// What a shell would export.
    pub environment: BTreeMap<String, String>,
}

impl Program {
    /// Starts it on a free port with `flags`, and reads what it announces.
    pub fn start(flags: &[&str]) -> Self {
        let mut child = command(&["--listen", "127.0.0.1:0"])
            .args(flags)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let remarked = child.stderr.take().unwrap();
        let mut program = Self { child, remarked, told: Vec::new(), environment: BTreeMap::new() };
        let said = BufReader::new(program.child.stdout.take().unwrap());
        for line in said.lines().map(Result::unwrap) {
            if let Some(comment) = line.strip_prefix("# ") {
                let (word, rest) = comment.split_once(' ').unwrap();
                program.told.push((word.to_owned(), rest.to_owned()));
                continue;
            }
            let (name, value) = line.strip_prefix("export ").unwrap().split_once('=').unwrap();
            program.environment.insert(name.to_owned(), value.to_owned());
            if name == "HEROKU_NOTIFICATIONS" {
                break;
            }
        }
        program
    }

    /// What was told under a word, the first time.
    pub fn tells(&self, word: &str) -> &str {
        let found = self.told.iter().find(|(told, _)| told == word);
        found.map(|(_, rest)| rest.as_str()).unwrap_or_else(|| panic!("no {word} in {:?}", self.told))
    }

    /// Sends `signal` and waits for the end.
    pub fn end(mut self, signal: &str) -> (ExitStatus, String) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
        let mut remarks = String::new();
        self.remarked.read_to_string(&mut remarks).unwrap();
        (self.child.wait().unwrap(), remarks)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs it to its end.
pub fn ended(flags: &[&str]) -> Output {
    command(flags).output().unwrap()
}

fn command(flags: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_simulator"));
    command.args(flags).stdin(Stdio::null());
    command
}
