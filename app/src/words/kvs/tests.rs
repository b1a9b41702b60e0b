//! Every word there is for what the rules say.
