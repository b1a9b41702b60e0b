//! Parts that every page shares. They know nothing of the platform's calls; words come in from outside.

mod badge;
mod button;
mod card;
mod chip;
mod code;
mod dialog;
mod error_box;
mod facts;
mod field;
mod finding;
mod meter;
mod moment;
mod platform_said;
mod press;
mod skeleton;
mod status;
mod tone;

pub use badge::Badge;
pub use button::Button;
pub use card::Card;
pub use chip::Chip;
pub use code::{Code, Copy};
pub use dialog::Dialog;
pub use error_box::ErrorBox;
pub use facts::{Fact, Facts, Line, Rows};
pub use field::Field;
pub use finding::Finding;
pub use meter::Progress;
pub use moment::{Age, Moment};
pub use platform_said::PlatformSaid;
pub use press::Press;
pub use skeleton::Skeleton;
pub use status::Status;
pub use tone::Tone;
