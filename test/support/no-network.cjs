// Loaded before a program: whatever reaches for the network ends it with a line that says so. Pipes and sockets in the file
// system are no network.
const process = require('node:process');

const fail = (what) => {
  process.stderr.write(`NETWORK: ${what}\n`);
  process.exit(86);
};
const guard = (owner, names, title) => {
  for (const name of names) owner[name] = () => fail(`${title}.${name}`);
};
const net = require('node:net');
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first] = args.flat();
  if (typeof first === 'string' || first?.path !== undefined) return connect.apply(this, args);
  return fail('net.connect');
};
guard(require('node:dns'), ['lookup', 'resolve'], 'dns');
guard(require('node:dns').promises, ['lookup', 'resolve'], 'dns.promises');
guard(require('node:http'), ['request', 'get'], 'http');
guard(require('node:https'), ['request', 'get'], 'https');
guard(require('node:http2'), ['connect'], 'http2');
guard(require('node:dgram'), ['createSocket'], 'dgram');
guard(require('node:tls'), ['connect'], 'tls');
guard(globalThis, ['fetch', 'WebSocket', 'EventSource'], 'globalThis');
