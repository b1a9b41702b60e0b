//! What a person does at a place: click, type, choose, and look closely.

use thirtyfour::{Key, WebElement, components::SelectElement};

use crate::browser::place::{Place, brief, tidied};

impl Place {
    /// Does something to the one element there, once it is there and lets it be done.
    pub(super) async fn once<T>(&self, what: &str, act: impl AsyncFn(&WebElement) -> Result<T, String>) -> T {
        let step = format!("{what} the {}", self.described());
        self.page.trail().step(step.clone());
        self.page
            .until(&step, async || match self.now().await?.as_slice() {
                [one] => act(one).await,
                [] => Err("there is none".to_owned()),
                many => Err(format!("there are {} of them", many.len())),
            })
            .await
    }

    /// Clicks it, once it can be clicked.
    pub async fn click(&self) {
        self.once("click", async |element| {
            if usable(element).await? {
                element.click().await.map_err(brief)
            } else {
                Err("it is disabled".to_owned())
            }
        })
        .await;
    }

    /// Clicks it if it can be clicked right now; says whether it was.
    pub async fn is_clicked(&self) -> bool {
        let Ok([one]) = <[WebElement; 1]>::try_from(self.now().await.unwrap_or_default()) else {
            return false;
        };
        let clicked = usable(&one).await == Ok(true) && one.click().await.is_ok();
        if clicked {
            self.page.trail().step(format!("click the {}", self.described()));
        }
        clicked
    }

    /// Replaces what the field holds, key by key.
    pub async fn fill(&self, text: &str) {
        self.once("fill in", async |element| {
            element.send_keys(Key::Control + "a").await.map_err(brief)?;
            element.send_keys(Key::Delete + "").await.map_err(brief)?;
            element.send_keys(text).await.map_err(brief)
        })
        .await;
    }

    /// Chooses what is called like this in a list of choices.
    pub async fn choose(&self, name: &str) {
        self.once(&format!("choose “{name}” in"), async |element| {
            let choices = SelectElement::new(element).await.map_err(brief)?;
            choices.select_by_visible_text(name).await.map_err(brief)
        })
        .await;
    }

    /// The visible words there, spaces tidied.
    pub async fn text(&self) -> String {
        self.once("read", async |element| Ok(tidied(&element.text().await.map_err(brief)?))).await
    }

    /// Whether it can be used.
    pub async fn is_enabled(&self) -> bool {
        self.once("look at", async |element| usable(element).await).await
    }

    /// Whether it is ticked or chosen.
    pub async fn is_chosen(&self) -> bool {
        self.once("look at", async |element| element.is_selected().await.map_err(brief)).await
    }

    /// What the field holds.
    pub async fn value(&self) -> String {
        self.once("read", async |element| Ok(element.value().await.map_err(brief)?.unwrap_or_default())).await
    }

    /// One of its attributes.
    pub async fn attribute(&self, name: &str) -> Option<String> {
        self.once("look at", async |element| element.attr(name).await.map_err(brief)).await
    }

    /// What is said about it beside its name: the words its `aria-describedby` points at.
    pub async fn described_as(&self) -> String {
        let ids = self.attribute("aria-describedby").await.unwrap_or_default();
        let words = "return arguments[0].split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')";
        let said = self.page.script(words, vec![ids.into()]).await;
        tidied(said.as_str().unwrap_or_default())
    }
}

async fn usable(element: &WebElement) -> Result<bool, String> {
    let off = element.attr("aria-disabled").await.map_err(brief)?;
    Ok(element.is_enabled().await.map_err(brief)? && off.as_deref() != Some("true"))
}
