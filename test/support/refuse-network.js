/** Loaded into a program before it starts: whatever reaches for the network ends it, and says so. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const refuse = (what) => () => {
  console.error(`It reached for the network: ${what}.`);
  process.exit(3);
};

net.Socket.prototype.connect = refuse('a connection');
dgram.createSocket = refuse('a datagram');
for (const names of [dns, dns.promises]) names.lookup = refuse('the address of a name');
syncBuiltinESMExports();
