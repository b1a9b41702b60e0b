//! The pages, by what people see on them.
