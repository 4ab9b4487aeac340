/** Socket Mode of the fake Slack: single-use addresses, hello, envelopes to any one connection, and their acknowledgements. */
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import * as z from 'zod';
import type { World } from './world.ts';

export interface Sockets {
  /** A path for opening one connection. */
  ticket(): string;
  /** Sends an envelope to one connection; resolves with the content of its acknowledgement. */
  deliver(type: string, payload: unknown, more?: Readonly<Record<string, unknown>>): Promise<unknown>;
  /** Sends the same envelope again. */
  again(): Promise<unknown>;
  /** Slack renews its hosts: it sends a warning and then disconnects. */
  refresh(): void;
  /** Sends any text, envelope or not. */
  babble(words: string): void;
  /** Breaks all connections. */
  drop(): void;
  /** The connections that are open now answer nothing any more, as if the network swallowed it all. */
  fallSilent(): void;
  open(): number;
  stop(): void;
}

const ACK_MS = 3_000;
const acknowledgement = z.looseObject({ envelope_id: z.string(), payload: z.unknown().optional() });

export function createSockets(server: Server, world: World): Sockets {
  const wss = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const connections = new Set<WebSocket>();
  const silent = new Set<WebSocket>();
  const waiting = new Map<string, (payload: unknown) => void>();
  let last: string | null = null;
  let turn = 0;

  server.on('upgrade', (request, socket, head) => {
    const path = request.url ?? '';
    if (!tickets.delete(path)) return void socket.destroy();
    wss.handleUpgrade(request, socket, head, (connection) => {
      connections.add(connection);
      connection.on('close', () => connections.delete(connection));
      connection.on('message', (data) => {
        const read = acknowledgement.safeParse(JSON.parse(String(data)));
        if (!read.success) return void world.violations.push('an acknowledgement without an envelope');
        waiting.get(read.data.envelope_id)?.(read.data.payload);
        waiting.delete(read.data.envelope_id);
      });
      connection.send(JSON.stringify({ type: 'hello', num_connections: connections.size }));
    });
  });

  const opened = (): readonly WebSocket[] =>
    [...connections].filter((connection) => connection.readyState === connection.OPEN);

  function send(envelope: string, id: string): Promise<unknown> {
    const open = opened();
    const connection = open[turn++ % Math.max(1, open.length)];
    if (connection === undefined) return Promise.reject(new Error('no connection is open'));
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const timer = setTimeout(() => {
      world.violations.push('an envelope was not acknowledged within 3 s');
      resolve(null);
    }, ACK_MS);
    waiting.set(id, (payload) => {
      clearTimeout(timer);
      resolve(payload);
    });
    connection.send(envelope);
    return promise;
  }

  return {
    ticket: () => {
      const path = `/socket/${randomUUID()}`;
      tickets.add(path);
      return path;
    },
    deliver: (type, payload, more = {}) => {
      const id = randomUUID();
      last = JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: true, ...more });
      return send(last, id);
    },
    again: () => {
      if (last === null) throw new Error('nothing was sent yet');
      const { envelope_id } = acknowledgement.parse(JSON.parse(last));
      return send(last, envelope_id);
    },
    refresh: () => {
      for (const connection of connections) {
        connection.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      }
    },
    babble: (words) => {
      for (const connection of connections) connection.send(words);
    },
    drop: () => {
      for (const connection of connections) connection.terminate();
    },
    fallSilent: () => {
      for (const connection of connections) {
        connection.pause();
        connections.delete(connection);
        silent.add(connection);
      }
    },
    open: () => opened().length,
    stop: () => {
      for (const connection of connections.union(silent)) connection.terminate();
      wss.close();
    },
  };
}
