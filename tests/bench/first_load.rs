//! What has to come over the wire before anything can be done, and what each further area adds.

use journeys::{
    Came, FIRST_LOAD, Journey, Page, Visit,
    pages::{Fleet, SignIn},
};

use crate::{
    family::Family,
    row::{Amount, Row, Rows},
};

pub const FAMILY: Family = Family {
    name: "first_load",
    what: "bytes over the wire",
    measure: |rows| Box::pin(measure(rows)),
    is_beside: false,
};

/// What the first load is held to: the Oxide console's without its fonts.
const OXIDE: Amount = Amount::Bytes(FIRST_LOAD as f64);
/// Further, but wanted.
const STRETCH: Amount = Amount::Bytes(150_000.0);

/// What is opened one after the other, once signed in: each with what the page is asked for.
const AREAS: [(&str, &str); 6] = [
    ("an add-on's page", "/addons/redis-curved-41873"),
    ("the upgrade", "/addons/redis-curved-41873/upgrade"),
    ("the guide to clients", "/addons/redis-curved-41873/clients"),
    ("deadlines", "/deadlines"),
    ("looking up", "/look-up"),
    ("the report", "/report"),
];

async fn measure(rows: Rows) {
    Journey::on("default")
        .called("bench first load")
        .hearing()
        .run(|visit| async move { go(&visit, &rows).await })
        .await;
}

async fn go(visit: &Visit, rows: &Rows) {
    let page = &visit.page;
    page.open("/").await;
    let form = SignIn::on(page).await;
    let mut came = page.came().await;
    tell("the sign-in page", &came);
    rows.add(
        Row::of("first load: bodies of all files of the sign-in page, brotli", bodies(&came))
            .beside("the Oxide console's first load", OXIDE)
            .at_most(1.0),
    );
    rows.add(Row::of("… the same", bodies(&came)).beside("the stretch", STRETCH).at_most(1.0));
    rows.add(Row::of("… with their headers", wire(&came)));
    form.with(&visit.owner().await.token).await;
    Fleet::on(page).await;
    let further = page.came().await;
    tell("the fleet", &further);
    came.extend(further);
    rows.add(
        Row::of("… and what has come when the fleet is shown", bodies(&came))
            .beside("the Oxide console's first load", OXIDE),
    );
    for (name, address) in AREAS {
        follow(page, address).await;
        let further = page.came().await;
        tell(name, &further);
        rows.add(Row::of(format!("… what {name} adds"), bodies(&further)));
    }
}

/// Follows a link of the console's own, as the person would: the page is not loaded again.
async fn follow(page: &Page, address: &str) {
    const FOLLOW: &str = "
        const link = document.createElement('a');
        link.href = arguments[0];
        document.querySelector('main').append(link);
        link.click();
        link.remove();";
    page.script(FOLLOW, vec![address.into()]).await;
    page.address_becomes(|now| now.starts_with(address)).await;
    page.settles().await;
}

fn bodies(came: &[Came]) -> Amount {
    Amount::Bytes(came.iter().map(|came| came.body()).sum::<u64>() as f64)
}

fn wire(came: &[Came]) -> Amount {
    Amount::Bytes(came.iter().map(|came| came.bytes).sum::<u64>() as f64)
}

fn tell(what: &str, came: &[Came]) {
    for one in came {
        let Came { path, bytes, packed, .. } = one;
        eprintln!("    {what}: {:>7} bytes ({bytes} with headers) {packed:>2} {path}", one.body());
    }
}
