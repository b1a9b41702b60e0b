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
    for (const store of database.objectStoreNames)
      found.push(name, store, await asked(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return JSON.stringify(found);
}

all().then(done, (error) => done(`unreadable: ${error}`));
