//! What the list showed last, in a database of its own: the one with the journals is not opened, raised or filled for a
//! cache. Storage that is blocked, full or damaged is as good as empty, and nobody is told.

use idb::{Database, Error, Factory, ObjectStore, ObjectStoreParams, Transaction, TransactionMode};
use wasm_bindgen::JsValue;

const NAME: &str = "kvs-console-fleet";
const VERSION: u32 = 1;
const STORE: &str = "snapshot";

/// All that is kept, in the order of its keys.
pub async fn all() -> Vec<(String, String)> {
    let read = async || {
        let database = open().await?;
        let (_, store) = begin(&database, TransactionMode::ReadOnly)?;
        let (keys, texts) = (store.get_all_keys(None, None)?, store.get_all(None, None)?);
        let both = (keys.await?, texts.await?);
        database.close();
        Ok::<_, Error>(both)
    };
    let Ok((keys, texts)) = read().await else { return Vec::new() };
    let text = |value: &JsValue| value.as_string().unwrap_or_default();
    keys.iter().zip(&texts).map(|(key, slice)| (text(key), text(slice))).collect()
}

/// All keys.
pub async fn keys() -> Vec<String> {
    let read = async || {
        let database = open().await?;
        let (_, store) = begin(&database, TransactionMode::ReadOnly)?;
        let keys = store.get_all_keys(None, None)?.await?;
        database.close();
        Ok::<_, Error>(keys)
    };
    let keys = read().await.unwrap_or_default();
    keys.iter().map(|key| key.as_string().unwrap_or_default()).collect()
}

/// Puts these in the place of whatever is kept, all or none of them; nothing when `is_wanted` says so by then.
pub async fn keep(slices: Vec<(String, String)>, is_wanted: impl Fn() -> bool) {
    let write = async || {
        let database = open().await?;
        if is_wanted() {
            let (transaction, store) = begin(&database, TransactionMode::ReadWrite)?;
            // The requests are carried out in this order, and their ends are the transaction's.
            let _ = store.clear()?;
            for (key, text) in &slices {
                let _ = store.put(&JsValue::from_str(text), Some(&JsValue::from_str(key)))?;
            }
            transaction.await?;
        }
        database.close();
        Ok::<_, Error>(())
    };
    let _ = write().await;
}

/// Forgets all of it.
pub async fn forget() {
    keep(Vec::new(), || true).await;
}

async fn open() -> Result<Database, Error> {
    let mut request = Factory::new()?.open(NAME, Some(VERSION))?;
    request.on_upgrade_needed(|event| {
        use idb::DatabaseEvent;
        if let Ok(database) = event.database() {
            let _ = database.create_object_store(STORE, ObjectStoreParams::new());
        }
    });
    request.await
}

fn begin(database: &Database, mode: TransactionMode) -> Result<(Transaction, ObjectStore), Error> {
    let transaction = database.transaction(&[STORE], mode)?;
    let store = transaction.object_store(STORE)?;
    Ok((transaction, store))
}
