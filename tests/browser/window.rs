//! How the browser's window is set: size and colours.

use std::path::Path;

use serde_json::json;

use crate::browser::{kind::Kind, page::Page, place::brief};

/// What the system asks pages to look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark words on light ground.
    Light,
    /// Light words on dark ground.
    Dark,
}

impl Theme {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// As the system says it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// How a tab is set from its beginning.
#[derive(Debug, Clone, Copy)]
pub struct Dress {
    /// In CSS pixels.
    pub size: (u32, u32),
    /// Without a mouse.
    pub touch: bool,
    pub theme: Theme,
}

/// A phone held upright, narrow.
pub const PHONE: (u32, u32) = (360, 740);
/// A laptop.
pub const WIDE: (u32, u32) = (1280, 900);

impl Page {
    /// Gives the page this much room, in CSS pixels, on a device with or without a mouse.
    pub async fn resize(&self, (width, height): (u32, u32), touch: bool) {
        self.trail().step(format!("make the window {width} x {height}"));
        if self.browser().kind() == Kind::Firefox {
            // The bars of the window take some of its height; its width is the page's.
            let sized = self.driver().await.set_window_rect(0, 0, width, height).await;
            return sized.unwrap_or_else(|error| panic!("the window cannot be resized: {}", brief(error)));
        }
        let sized = self
            .driver()
            .await
            .cdp()
            .emulation()
            .set_device_metrics_override(width, height, 1.0, touch)
            .await;
        sized.unwrap_or_else(|error| panic!("the window cannot be resized: {}", brief(error)));
    }

    /// Saves what is to be seen now as a PNG.
    pub async fn picture(&self, file: &Path) {
        self.trail().step(format!("take the picture {}", file.display()));
        // The page may still be sliding to a heading it was asked to show.
        self.script("document.activeElement?.blur(); window.scrollTo(0, 0)", vec![]).await;
        self.driver()
            .await
            .screenshot(file)
            .await
            .unwrap_or_else(|error| panic!("no picture: {}", brief(error)));
    }

    /// Lets the system ask for a theme, and for no motion.
    pub async fn prefer(&self, theme: Theme) {
        if self.browser().kind() == Kind::Firefox {
            assert_eq!(theme, Theme::Light, "Firefox is light from its start");
            return;
        }
        self.trail().step(format!("switch the system to {}", theme.name()));
        let wishes = json!({ "features": [
            { "name": "prefers-color-scheme", "value": theme.name() },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ] });
        let set = self.driver().await.cdp().send_raw("Emulation.setEmulatedMedia", wishes).await;
        set.unwrap_or_else(|error| panic!("the theme cannot be set: {}", brief(error)));
        let asked = format!("return matchMedia('(prefers-color-scheme: {})').matches", theme.name());
        self.until("the page to be asked for the theme", async || {
            if self.script(&asked, vec![]).await == true { Ok(()) } else { Err("not yet".to_owned()) }
        })
        .await;
    }

    /// Shows the page as it is printed.
    pub async fn as_on_paper(&self) {
        self.trail().step("look at it on paper");
        let paper = json!({ "media": "print" });
        let set = self.driver().await.cdp().send_raw("Emulation.setEmulatedMedia", paper).await;
        set.unwrap_or_else(|error| panic!("the page cannot be seen on paper: {}", brief(error)));
    }

    /// How many CSS pixels the page is wider than its window, with what sticks out.
    pub async fn too_wide(&self) -> Option<String> {
        const MEASURE: &str = "
            const room = document.documentElement.clientWidth;
            const wide = document.documentElement.scrollWidth;
            if (wide <= room) return null;
            const all = [...document.querySelectorAll('body *')]
                .filter((el) => el.getBoundingClientRect().right > room + 1);
            const innermost = all.filter((el) => !all.some((other) => other !== el && el.contains(other)));
            const furthest = (a, b) => b.getBoundingClientRect().width - a.getBoundingClientRect().width;
            const out = innermost.sort(furthest).slice(0, 5).map((el) => `${el.tagName.toLowerCase()}.${el.className}`);
            return `${wide - room} px too wide, sticking out: ${out.join(', ')}`;";
        self.script(MEASURE, vec![]).await.as_str().map(str::to_owned)
    }
}
