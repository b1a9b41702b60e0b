//! What a client must do before TLS turns on.

pub const TITLE: &str = "A client is ready when";
/// What to look at, client by client.
pub const READY: [&str; 4] = [
    "it takes its address from the config var at each start, and can speak to a rediss:// address: after the switch the config \
     var holds one;",
    "it does not verify the certificate of this host: it is self-signed, and its chain cannot be verified;",
    "that holds for every connection it makes: cache, sessions, queues, pub/sub, and tools that connect from elsewhere;",
    "it was tried with a store that speaks TLS already, for example a new add-on on a staging app.",
];
pub const SOURCES: &str = "Connecting with each client library";
pub const SOURCE_URL: &str = "https://devcenter.heroku.com/articles/connecting-heroku-redis";
