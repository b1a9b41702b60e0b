//! Where the official client's way to promote would not do what one expects, and what the console does there.

use kvs::PromoteTrap;

use crate::text::upgrade::fork::trap as text;

pub(crate) use crate::text::upgrade::fork::trap::{INSTEAD, TITLE};

/// The trap, in one sentence.
pub fn told(trap: &PromoteTrap) -> String {
    match trap {
        PromoteTrap::LookAlike { app, config_var } => text::LookAlike { app, config_var }.text(),
        PromoteTrap::TlsVar { app, config_var } => text::TlsVar { app, config_var }.text(),
        PromoteTrap::OtherName { app, attachment } => text::OtherName { app, attachment }.text(),
        PromoteTrap::OtherApp { app } => text::OtherApp { app }.text(),
        PromoteTrap::BastionVars { app, attachment } => text::BastionVars { app, attachment }.text(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_trap_names_the_app() {
        let (app, config_var) = ("shop".to_owned(), "CACHE_REDIS_URL".to_owned());
        let attachment = "CACHE_REDIS".to_owned();
        for trap in [
            PromoteTrap::LookAlike { app: app.clone(), config_var: config_var.clone() },
            PromoteTrap::TlsVar { app: app.clone(), config_var },
            PromoteTrap::OtherName { app: app.clone(), attachment: attachment.clone() },
            PromoteTrap::OtherApp { app: app.clone() },
            PromoteTrap::BastionVars { app, attachment },
        ] {
            let text = told(&trap);
            assert!(text.starts_with("shop ") && text.ends_with('.'), "{text}");
        }
    }
}
