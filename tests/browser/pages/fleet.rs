//! The list of all add-ons.

use crate::browser::{
    look::{Finds, Look},
    page::Page,
    place::Place,
};

/// The list.
pub struct Fleet(Page);

impl Fleet {
    /// Waits until everything in the list has been read.
    pub async fn on(page: &Page) -> Self {
        let fleet = Self::filling(page).await;
        page.settles().await;
        page.no_longer_says("Versions read so far").await;
        fleet
    }

    /// Waits until the list is there; its versions may still be on the way.
    pub async fn filling(page: &Page) -> Self {
        page.find(Look::Every("rowheader")).appears().await;
        Self(page.clone())
    }

    /// The names of the add-ons, in the order they stand in.
    pub async fn names(&self) -> Vec<String> {
        self.0.find(Look::Every("rowheader")).find(Look::Every("link")).texts().await
    }

    /// Waits until these are the names, in this order.
    pub async fn lists(&self, names: &[&str]) {
        self.0
            .until("other add-ons in the list", async || {
                let now = self.names().await;
                if now == names { Ok(()) } else { Err(format!("the list is {now:?}")) }
            })
            .await;
    }

    /// One add-on's row.
    pub fn addon(&self, name: &str) -> Place {
        self.0.row(name)
    }

    /// What stands in this column, row by row.
    pub async fn column(&self, column: &str) -> Vec<String> {
        self.0.find(Look::Every("row")).cell(column).texts().await
    }

    /// The field that searches.
    pub fn search(&self) -> Place {
        self.0.field("Find an add-on, app or team")
    }

    /// A filter: its name is followed by how many add-ons it leaves.
    pub fn filter(&self, name: &str) -> Place {
        self.0.part("Filters").find(Look::Begins("button", name.to_owned()))
    }

    /// The button in the table's head that sorts by this.
    pub fn sort_by(&self, column: &str) -> Place {
        self.0.find(Look::Every("columnheader")).button(column)
    }
}
