//! The client is kept to this machine: else a mistake in its environment could carry a token away.

use crate::session::Session;

#[tokio::test]
#[should_panic(expected = "`heroku status` wants to talk to status.heroku.com")]
async fn a_command_that_wants_to_talk_to_somebody_else_fails_the_test() {
    Session::on("empty").await.runs("status").await;
}
