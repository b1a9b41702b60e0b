// Everything this browser keeps in its databases, as one text, given to the last argument.
const done = arguments[arguments.length - 1];

const asked = (request) =>
  new Promise((well, ill) => {
    request.onsuccess = () => well(request.result);
    request.onerror = () => ill(request.error);
  });

async function all() {
  const found = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const within = () => database.transaction(store).objectStore(store);
      found.push(name, store, await asked(within().getAllKeys()), await asked(within().getAll()));
    }
    database.close();
  }
  return JSON.stringify(found);
}

all().then(done, (error) => done(`unreadable: ${error}`));
