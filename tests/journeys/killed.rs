//! The tab dies at every moment of an upgrade, and somebody comes back.

use journeys::{Fault, Page, Then, Visit, pages::Person};

/// When the tab dies.
#[derive(Debug, Clone, Copy)]
pub enum Moment {
    /// The panel is headed like this: a question nobody has answered, or a wait.
    Shows(&'static str),
    /// The platform has made this change, and its answer is on the way: a method, and the end of a path.
    Changing(&'static str, &'static str),
    /// This change was lost on its way to the platform, and the panel says that nobody knows: a method, and the end of
    /// a path.
    Losing(&'static str, &'static str),
    /// This change is written down and has not left the browser: a part of its address, and what the panel says.
    Leaving(&'static str, &'static str),
}

/// Somebody whose tab dies again and again.
pub struct Unlucky<'a> {
    pub visit: &'a Visit,
    /// Of the wizard.
    pub address: &'a str,
    /// The app whose name confirms.
    pub app: &'a str,
}

impl Unlucky<'_> {
    /// The person in front of the tab.
    fn person(&self) -> Person {
        self.visit.person(self.app).who_knows_what_arrived()
    }

    fn page(&self) -> &Page {
        &self.visit.page
    }

    /// Goes on to this moment, loses the tab in it, and comes back in another, so many seconds later on the platform.
    pub async fn loses_the_tab(&self, moment: Moment, back_after: u64) {
        self.comes_to(moment).await;
        self.page().crashes().await;
        self.visit.platform.heals().await;
        if back_after > 0 {
            self.visit.platform.advance(back_after).await;
        }
        let so_far = self.visit.platform.requests().await.count();
        self.visit.owner_opens(self.page(), self.address).await;
        self.is_offered_to_go_on(so_far).await;
    }

    /// It offers to go on, and until somebody says so nothing is sent.
    async fn is_offered_to_go_on(&self, so_far: usize) {
        let person = self.person();
        person.goes_on_until("An upgrade was under way here", async |seen| !seen.is_empty()).await;
        assert_eq!(person.sees().await, "An upgrade was under way here");
        let since = self.visit.platform.requests().await.after(so_far);
        assert_eq!(since.changes(), [], "nothing is sent before the person says so");
    }

    /// Goes on to this moment.
    async fn comes_to(&self, moment: Moment) {
        let platform = &self.visit.platform;
        match moment {
            Moment::Shows(heading) => self.person().goes_on_to(heading).await,
            Moment::Changing(method, path) => {
                let so_far = platform.requests().await.places(method, path).len();
                platform.breaks(Fault::at(path, Then::OnTheWay).method(method).times(1)).await;
                let is_made = async |_: &str| platform.requests().await.places(method, path).len() > so_far;
                self.person().goes_on_until(&format!("{method} …{path}"), is_made).await;
            }
            Moment::Losing(method, path) => {
                platform.breaks(Fault::at(path, Then::LostBefore).method(method).times(1)).await;
                let says = async |_: &str| self.page().text().await.contains("was lost");
                self.person().goes_on_until(&format!("{method} …{path} to be lost"), says).await;
            }
            Moment::Leaving(address, says) => {
                self.page().holds_back(&format!("*{address}")).await;
                let is_leaving = async |_: &str| self.page().text().await.contains(says);
                self.person().goes_on_until(says, is_leaving).await;
            }
        }
    }

    /// Goes on to the end.
    pub async fn ends(&self) {
        self.person().goes_on_to("Done: ").await;
    }
}
