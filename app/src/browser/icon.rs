//! The tab's icon. The page's policy allows files of the console's own server only, so each is one.

/// What the icon shows, by its form as well as its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// The console's own.
    Usual,
    /// A disc that fills; so much of a hundred.
    Progress(u8),
    /// It is the person's turn.
    Turn,
    Done,
    Stopped,
}

impl Icon {
    /// The file's address.
    fn address(self) -> String {
        match self {
            Self::Usual => "/icon.svg".to_owned(),
            // Eighths, never rounded up: the eighth is full when all is done, and then it is another icon.
            Self::Progress(percent) => {
                format!("/icons/progress-{}.svg", u32::from(percent.min(99)) * 8 / 100)
            }
            Self::Turn => "/icons/turn.svg".to_owned(),
            Self::Done => "/icons/done.svg".to_owned(),
            Self::Stopped => "/icons/stopped.svg".to_owned(),
        }
    }
}

/// Gives the tab this icon.
pub fn show(icon: Icon) {
    let link = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector("link[rel=icon]").ok().flatten());
    if let Some(link) = link {
        let address = icon.address();
        // The same again would be fetched again by some browsers.
        if link.get_attribute("href").as_deref() != Some(&*address) {
            let _ = link.set_attribute("href", &address);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Icon;

    #[test]
    fn the_disc_is_never_fuller_than_it_is() {
        assert_eq!(Icon::Progress(0).address(), "/icons/progress-0.svg");
        assert_eq!(Icon::Progress(24).address(), "/icons/progress-1.svg");
        assert_eq!(Icon::Progress(25).address(), "/icons/progress-2.svg");
        assert_eq!(Icon::Progress(99).address(), "/icons/progress-7.svg");
        assert_eq!(Icon::Progress(100).address(), "/icons/progress-7.svg");
    }
}
