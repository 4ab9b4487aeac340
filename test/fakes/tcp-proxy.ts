/** A TCP proxy on loopback that can cut its connections, or stop all traffic like a dead network. */
import { connect, createServer, type Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** New connections go to this port. */
  aim(port: number): void;
  /** Ends all connections at once. */
  cut(): void;
  /** While held, no byte passes in either direction and no connection ends, not even a new one. */
  hold(held: boolean): void;
  close(): Promise<void>;
}

export async function openTcpProxy(first: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let held = false;
  let target = first;
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket)).on('error', () => undefined);
    if (held) socket.pause();
  };
  const server = createServer((inner) => {
    const outer = connect(target, '127.0.0.1');
    keep(inner);
    keep(outer);
    for (const [from, to] of [
      [inner, outer],
      [outer, inner],
    ] as const) {
      from.on('data', (bytes) => to.write(bytes));
      from.once('close', () => to.destroy());
    }
    if (held) for (const socket of [inner, outer]) socket.pause();
  });
  const ready = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', ready.resolve);
  await ready.promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    aim: (port) => {
      target = port;
    },
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    hold: (now) => {
      held = now;
      for (const socket of sockets) {
        if (held) socket.pause();
        else socket.resume();
      }
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      const closed = Promise.withResolvers<void>();
      server.close(() => closed.resolve());
      await closed.promise;
    },
  };
}
