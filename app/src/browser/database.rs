//! The browser's database, IndexedDB: texts by key that outlive the tab. What a write promises is that it is on disk
//! when it ends, as far as a browser promises that at all.

use std::{cell::RefCell, future::Future, time::Duration};

use futures::future::{Either, select};
use idb::{Database, Error, Factory, ObjectStore, ObjectStoreParams, Transaction, TransactionMode};
use js_sys::{Array, Function, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::{
    clock,
    queue::{Cabinet, Put, Swap},
};

/// Never raised without need: a console with a lower number could not open it any more.
const VERSION: u32 = 1;
const NAME: &str = "kvs-console";
const JOURNALS: &str = "journals";

/// A healthy browser needs some milliseconds. Longer than this is a database that does not work.
const PATIENCE: Duration = Duration::from_secs(5);

/// The journals in the browser's database.
pub struct Journals;

thread_local! {
    static OPEN: RefCell<Option<Connection>> = const { RefCell::new(None) };
}

struct Connection {
    database: Database,
    /// The same, for what the bindings have no word for.
    raw: JsValue,
}

impl Cabinet for Journals {
    async fn all(&self) -> Option<Vec<(String, String)>> {
        in_time(read_all()).await
    }

    async fn read(&self, key: &str) -> Option<Option<String>> {
        in_time(read_one(key)).await
    }

    async fn put(&self, key: &str, swap: Swap) -> Put {
        in_time(exchange(key, swap)).await.unwrap_or(Put::NotKept)
    }
}

/// Nothing when it failed or took too long. A connection that failed is not used again.
async fn in_time<T>(work: impl Future<Output = Result<T, Error>>) -> Option<T> {
    let work = Box::pin(work);
    let limit = Box::pin(clock::sleep(PATIENCE));
    let done = match select(work, limit).await {
        Either::Left((done, _)) => done.ok(),
        Either::Right(_) => None,
    };
    if done.is_none() {
        close();
    }
    done
}

async fn read_all() -> Result<Vec<(String, String)>, Error> {
    open().await?;
    let (_, journals) = begin(TransactionMode::ReadOnly)?;
    let keys = journals.get_all_keys(None, None)?;
    let texts = journals.get_all(None, None)?;
    let (keys, texts) = (keys.await?, texts.await?);
    Ok(keys.iter().zip(&texts).filter_map(|(key, text)| Some((key.as_string()?, written(text)))).collect())
}

async fn read_one(key: &str) -> Result<Option<String>, Error> {
    open().await?;
    let (_, journals) = begin(TransactionMode::ReadOnly)?;
    let found = journals.get(JsValue::from_str(key))?.await?;
    Ok(found.as_ref().map(written))
}

/// Reads, decides and writes inside one transaction, so that no other tab comes between.
async fn exchange(key: &str, swap: Swap) -> Result<Put, Error> {
    open().await?;
    let (transaction, journals) = begin(TransactionMode::ReadWrite)?;
    let key = JsValue::from_str(key);
    let there = journals.get(key.clone())?.await?.as_ref().map(written);
    if !(swap.may_replace)(there.as_deref()) {
        return Ok(Put::Refused(there));
    }
    match &swap.text {
        Some(text) => {
            let _ = journals.put(&JsValue::from_str(text), Some(&key))?;
        }
        None => {
            let _ = journals.delete(key)?;
        }
    }
    Ok(if transaction.await?.is_committed() { Put::Kept } else { Put::NotKept })
}

/// What is kept as a text. Another version of the console may keep something else: that is shown as JSON.
fn written(value: &JsValue) -> String {
    value.as_string().unwrap_or_else(|| {
        JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_else(|| format!("{value:?}"))
    })
}

async fn open() -> Result<(), Error> {
    if OPEN.with_borrow(Option::is_some) {
        return Ok(());
    }
    let mut request = Factory::new()?.open(NAME, Some(VERSION))?;
    request.on_upgrade_needed(|event| {
        use idb::DatabaseEvent;
        if let Ok(database) = event.database() {
            // A database without the store says so at the first read.
            let _ = database.create_object_store(JOURNALS, ObjectStoreParams::new());
        }
    });
    let raw: JsValue = request.await?.into();
    let mut database = Database::try_from(raw.clone())?;
    // A newer console waits for this one to let go; and what the browser closed cannot be used again.
    database.on_version_change(|_| close());
    database.on_close(|_| close());
    OPEN.set(Some(Connection { database, raw }));
    Ok(())
}

fn close() {
    // The handler that calls this belongs to the database: it is freed after it has run.
    if let Some(Connection { mut database, .. }) = OPEN.take() {
        database.close();
        database.forget_callbacks();
    }
}

fn begin(mode: TransactionMode) -> Result<(Transaction, ObjectStore), Error> {
    let transaction = OPEN.with_borrow(|open| match open {
        Some(open) => match mode {
            TransactionMode::ReadWrite => strict(&open.raw),
            mode => open.database.transaction(&[JOURNALS], mode),
        },
        None => Err(Error::TransactionOpenFailed(JsValue::NULL)),
    })?;
    let journals = transaction.object_store(JOURNALS)?;
    Ok((transaction, journals))
}

/// A transaction that is over when its data is on disk and not only with the operating system. The bindings have no
/// word for that; a browser that has none either ignores it.
fn strict(database: &JsValue) -> Result<Transaction, Error> {
    let options = Object::new();
    let _ = Reflect::set(&options, &"durability".into(), &"strict".into());
    let begin = Reflect::get(database, &"transaction".into()).and_then(JsCast::dyn_into::<Function>);
    let begun = begin.and_then(|begin| {
        begin.call3(database, &Array::of1(&JOURNALS.into()), &"readwrite".into(), &options)
    });
    begun.map_err(Error::TransactionOpenFailed).and_then(Transaction::try_from)
}
