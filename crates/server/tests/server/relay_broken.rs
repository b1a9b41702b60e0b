//! A platform that takes a request and then fails to answer it: the relay says that the request
//! may have taken effect, and never sends it a second time.

use std::{net::SocketAddr, time::Duration};

use axum::Router;
use reqwest::Method;
use server::{
    origins::{Upstreams, origin_of},
    relay::Relay,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    sync::mpsc,
};

use crate::{
    browser::{ask, json},
    fixture::port,
};

/// What the platform does once a request is there.
#[derive(Debug, Clone, Copy)]
enum Then {
    Close,
    Say(&'static str),
    Wait,
}

/// Where it is, and a mark for every request that reached it.
async fn platform(then: Then) -> (SocketAddr, mpsc::UnboundedReceiver<()>) {
    let (listener, at) = port().await;
    let (sender, arrived) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        let mut open = Vec::new();
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = [0; 1024];
            assert!(stream.read(&mut head).await.unwrap() > 0);
            sender.send(()).unwrap();
            match then {
                Then::Close => {}
                Then::Say(said) => stream.write_all(said.as_bytes()).await.unwrap(),
                Then::Wait => open.push(stream),
            }
        }
    });
    (at, arrived)
}

async fn relayed(platform: SocketAddr) -> String {
    let (listener, at) = port().await;
    let patience = Duration::from_millis(200);
    let relay = Relay::with_patience(&Upstreams::simulated(platform), at, &[], patience).unwrap();
    let routes: Router = relay.into_routes();
    tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
    origin_of(at)
}

#[tokio::test]
async fn an_answer_that_does_not_come_leaves_the_effect_open() {
    for (then, what) in [
        (Then::Close, "the connection ended before an answer came"),
        (Then::Say("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{\"id\":"), "its answer broke off"),
        (Then::Say("not http\r\n\r\n"), "the connection ended before an answer came"),
        (Then::Wait, "it did not answer in time"),
    ] {
        let (at, mut arrived) = platform(then).await;
        let console = relayed(at).await;
        let url = format!("{console}/relay/data/redis/v0/databases/r/upgrade");
        let answer = ask(Method::POST, &url, &[]).await.unwrap();
        assert_eq!(answer.status(), 502, "{then:?}");
        let said = json(answer).await;
        assert_eq!(said["id"], "relay_unreachable", "{then:?}");
        let message = said["message"].as_str().unwrap();
        assert!(message.contains(what), "{then:?}: {message}");
        assert!(message.contains("may have taken effect"), "{then:?}: {message}");
        arrived.recv().await.unwrap();
        assert!(arrived.try_recv().is_err(), "{then:?}: sent twice");
    }
}
