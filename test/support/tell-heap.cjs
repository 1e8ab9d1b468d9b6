// Loaded before the server by start-watched.ts: answers each message with the size of the heap after collecting garbage.
/* global process */
process.on('message', () => {
  globalThis.gc();
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed);
});
process.channel.unref();
