//! A person without a mouse.

use thirtyfour::{Key, TypingData};

use crate::browser::{
    page::Page,
    place::{Place, brief},
};

/// Nobody presses Tab more often than this to get anywhere.
const MOST_STOPS: usize = 60;

/// Whether something shows where the focus is.
const FOCUS_IS_SEEN: &str = "
    const style = getComputedStyle(document.activeElement);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';";

impl Page {
    /// Presses keys where the focus is.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        let sent = self.driver().await.action_chain().send_keys(keys).perform().await;
        sent.unwrap_or_else(|error| panic!("keys cannot be pressed: {}", brief(error)));
    }

    /// Presses a key while Control is held.
    pub async fn press_with_control(&self, key: char) {
        let chain = self.driver().await.action_chain();
        let pressed =
            chain.key_down(Key::Control).key_down(key).key_up(key).key_up(Key::Control).perform().await;
        pressed.unwrap_or_else(|error| panic!("keys cannot be pressed: {}", brief(error)));
    }

    /// Presses Tab until the focus is there, and sees on each stop where it is.
    pub async fn tab_to(&self, place: &Place) {
        place.appears().await;
        self.trail().step(format!("press Tab up to the {}", place.described()));
        for _ in 0..MOST_STOPS {
            self.press(Key::Tab + "").await;
            let seen = self.script(FOCUS_IS_SEEN, vec![]).await;
            let on =
                self.driver().await.active_element().await.unwrap_or_else(|error| panic!("{}", brief(error)));
            let there = place.now().await.unwrap_or_default();
            if there.iter().any(|element| element.element_id() == on.element_id()) {
                assert_eq!(seen, true, "nothing shows that the focus is on the {}", place.described());
                return;
            }
        }
        panic!("{MOST_STOPS} times Tab do not lead to the {}", place.described());
    }
}
