// Keeps hold of the memory of every WebAssembly the page starts; `wasmBytes()` tells how much they have.
(() => {
  const memories = new Set();
  const keep = (started) => {
    const { exports } = started.instance ?? started;
    for (const one of Object.values(exports)) if (one instanceof WebAssembly.Memory) memories.add(one);
    return started;
  };
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const own = WebAssembly[name];
    WebAssembly[name] = (...with_) => own.apply(WebAssembly, with_).then(keep);
  }
  window.wasmBytes = () => [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0);
})();
