//! The simulated platform on a real port: sockets, the clock, scenario files on disk, and the
//! system's wish that a program ends. The rest of this crate does none of that.

mod listen;
mod scenario_file;
mod serve;
mod signals;

pub use listen::{CannotListen, Taken, origin_of, take};
pub use scenario_file::{ScenarioFileError, find};
pub use serve::{GRACE, SimulatedPlatform, serve};
pub use signals::asked_to_end;
