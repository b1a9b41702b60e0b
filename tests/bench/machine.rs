//! When and where it was measured, without anything that names the machine.

use std::{fs, process::Command};

/// One line: the date, then the machine.
pub fn told(browser: &str) -> String {
    let date = Command::new("date").args(["-u", "+%Y-%m-%d %H:%M UTC"]).output();
    let date = date.map(|date| String::from_utf8_lossy(&date.stdout).trim().to_owned()).unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let model = field("/proc/cpuinfo", "model name").unwrap_or_else(|| std::env::consts::ARCH.to_owned());
    let memory =
        field("/proc/meminfo", "MemTotal").and_then(|total| total.split(' ').next()?.parse::<f64>().ok());
    let memory = memory.map(|kib| format!(", {:.0} GB of memory", kib * 1024.0 / 1e9)).unwrap_or_default();
    format!("Measured on {date} on {cores} cores ({model}){memory}, in {browser} without a screen.")
}

/// What stands behind the first `name:` of a file in /proc.
fn field(file: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
