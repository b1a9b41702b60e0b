//! Where the official client's way to promote would not do what one expects, and what the console does there.

use kvs::PromoteTrap;

pub const TITLE: &str = "Where “heroku redis:promote” would go wrong here";
pub const INSTEAD: &str = "The console goes by the real attachments instead: every app, every name, and the old add-on keeps \
     one of its own.";

/// The trap, in one sentence.
pub fn told(trap: &PromoteTrap) -> String {
    match trap {
        PromoteTrap::LookAlike { app, config_var } => {
            format!("{app} has {config_var}, which the command takes for REDIS_URL.")
        }
        PromoteTrap::TlsVar { app, config_var } => format!(
            "{app} has {config_var} beside REDIS_URL: the command takes the old add-on for one with another attachment, \
             and the platform refuses to drop its last one."
        ),
        PromoteTrap::OtherName { app, attachment } => {
            format!("{app} knows it as {attachment}; the command knows no other name than REDIS.")
        }
        PromoteTrap::OtherApp { app } => {
            format!(
                "{app} uses it too; the command changes one app and leaves the others with the old add-on."
            )
        }
        PromoteTrap::BastionVars { app, attachment } => format!(
            "{app} has bastion config vars for {attachment}; they change with it, and whoever tunnels through them has to \
             read them again."
        ),
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
