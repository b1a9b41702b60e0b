//! Locks among the tabs of one browser (Web Locks). The browser gives a lock back when its tab is closed or crashes, so
//! that nobody has to guess whether a tab still lives.

use std::{cell::RefCell, rc::Rc};

use futures::channel::oneshot;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortController;

/// A lock of this tab, until it is dropped.
#[derive(Debug)]
pub struct Held {
    /// Gives it back.
    release: Function,
}

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.release.call0(&JsValue::UNDEFINED);
    }
}

/// What came of asking for a lock at once.
#[derive(Debug)]
pub enum Taken {
    Held(Held),
    /// Somebody else has it: another tab, or another part of this one.
    ByOther,
    /// This browser has no locks, or not on this page.
    NoLocks,
}

/// Takes a lock if nobody has it.
pub async fn take(name: &str) -> Taken {
    let options = Object::new();
    let _ = Reflect::set(&options, &"ifAvailable".into(), &JsValue::TRUE);
    match request(name, &options) {
        Some(granted) => granted.await.ok().flatten().map_or(Taken::ByOther, Taken::Held),
        None => Taken::NoLocks,
    }
}

/// Waits for a lock. Nothing when there are no locks. Dropping the future leaves the queue.
pub async fn wait_for(name: &str) -> Option<Held> {
    let queue = LeaveOnDrop(AbortController::new().ok()?);
    let options = Object::new();
    let _ = Reflect::set(&options, &"signal".into(), &queue.0.signal());
    request(name, &options)?.await.ok().flatten()
}

/// The names of all locks that somebody has now, this tab included. Nothing when there are no locks.
pub async fn held() -> Option<Vec<String>> {
    let locks = manager()?;
    let query: Function = Reflect::get(&locks, &"query".into()).ok()?.dyn_into().ok()?;
    let asked: Promise = query.call0(&locks).ok()?.dyn_into().ok()?;
    let held = Reflect::get(&JsFuture::from(asked).await.ok()?, &"held".into()).ok()?;
    let name_of = |lock: JsValue| Reflect::get(&lock, &"name".into()).ok().and_then(|name| name.as_string());
    Some(Array::from(&held).iter().filter_map(name_of).collect())
}

/// Whether this browser has locks, on this page.
pub fn exist() -> bool {
    manager().is_some()
}

/// Outside a secure context, and in old browsers, there is none. The bindings know it only as unstable.
fn manager() -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &"locks".into()).ok().filter(JsValue::is_object)
}

/// Asks. The lock is held from the moment it is granted until the promise is resolved that is given to the browser then;
/// [`Held`] resolves it, also when nobody waits for the grant any more.
fn request(name: &str, options: &Object) -> Option<oneshot::Receiver<Option<Held>>> {
    let locks = manager()?;
    let request: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    let (sender, granted) = oneshot::channel();
    let sender = Rc::new(RefCell::new(Some(sender)));
    let refused = sender.clone();
    let grant = Closure::once_into_js(move |lock: JsValue| -> JsValue {
        let Some(sender) = sender.take() else { return JsValue::UNDEFINED };
        if lock.is_null() {
            let _ = sender.send(None);
            return JsValue::UNDEFINED;
        }
        let mut release = None;
        let until = Promise::new(&mut |resolve, _| release = Some(resolve));
        if let Some(release) = release {
            // Dropped at once, and the lock with it, when nobody waits any more.
            let _ = sender.send(Some(Held { release }));
        }
        until.into()
    });
    let over: Promise = request.call3(&locks, &name.into(), options, &grant).ok()?.dyn_into().ok()?;
    wasm_bindgen_futures::spawn_local(async move {
        // Refused, or the queue was left: then nobody is told but by this.
        if JsFuture::from(over).await.is_err() {
            drop(refused.take());
        }
    });
    Some(granted)
}

struct LeaveOnDrop(AbortController);

impl Drop for LeaveOnDrop {
    fn drop(&mut self) {
        self.0.abort();
    }
}
