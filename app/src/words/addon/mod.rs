//! Words of the page of one add-on.
