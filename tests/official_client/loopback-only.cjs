// Loaded into the client before itself: it may talk to this machine and to nobody else. What it
// wanted elsewhere is written to the file named in KVS_REFUSED, which fails the test.
'use strict';

const fs = require('node:fs');
const net = require('node:net');
const dns = require('node:dns');

const HERE = ['127.0.0.1', '::1', 'localhost'];

function refuse(place) {
  fs.appendFileSync(process.env.KVS_REFUSED, `${place}\n`);
  return Object.assign(new Error(`no way to ${place} in a test`), { code: 'ECONNREFUSED' });
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const [first] = Array.isArray(given[0]) ? given[0] : given;
  const options = typeof first === 'object' ? first : { port: first, host: given[1] };
  const host = options.host ?? 'localhost';
  if (options.path === undefined && !HERE.includes(host)) {
    process.nextTick(() => this.destroy(refuse(`${host}:${options.port}`)));
    return this;
  }
  return connect.apply(this, given);
};

const lookup = dns.lookup;
dns.lookup = function (host, ...rest) {
  return HERE.includes(host) ? lookup.call(dns, host, ...rest) : rest.at(-1)(refuse(host));
};
