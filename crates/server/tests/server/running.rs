//! The program, started and ended by a test.

use std::{
    io::{BufRead, BufReader, Lines, Read},
    process::{Child, ChildStderr, ChildStdout, Command, ExitStatus, Output, Stdio},
};

pub struct Program {
    child: Child,
    said: Lines<BufReader<ChildStdout>>,
    remarked: ChildStderr,
}

/// What a program said from its start to its end.
pub struct Whole {
    pub lines: Vec<String>,
    pub remarks: String,
    pub status: ExitStatus,
}

impl Program {
    /// Starts it on a free port with `flags`.
    pub fn start(flags: &[&str]) -> Self {
        let mut child = command(&["--listen", "127.0.0.1:0"])
            .args(flags)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let said = BufReader::new(child.stdout.take().unwrap()).lines();
        let remarked = child.stderr.take().unwrap();
        Self { child, said, remarked }
    }

    /// The next line on standard output, split at its first space.
    pub fn line(&mut self) -> (String, String) {
        let line = self.said.next().expect("a line more").unwrap();
        let (kind, rest) = line.split_once(' ').expect("a kind and a value");
        (kind.to_owned(), rest.to_owned())
    }

    /// Sends `signal` and waits for the end; `lines` are those not read before.
    pub fn end(mut self, signal: &str) -> Whole {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
        let lines = self.said.by_ref().map(Result::unwrap).collect();
        let mut remarks = String::new();
        self.remarked.read_to_string(&mut remarks).unwrap();
        let status = self.child.wait().unwrap();
        Whole { lines, remarks, status }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Runs it to its end, for flags it refuses.
pub fn refused(flags: &[&str]) -> Output {
    command(flags).output().unwrap()
}

fn command(flags: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kvs-console"));
    command.args(flags).stdin(Stdio::null());
    command
}
