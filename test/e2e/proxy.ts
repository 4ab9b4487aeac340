/** The proxies that people put in front, as they set them up in a hurry: where they are installed, a real one on a free port. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface ProxyKind {
  readonly label: string;
  /** Null: it is not installed. */
  readonly program: string | null;
  /** Its whole configuration. */
  config(port: number, target: string, folder: string): string;
  args(file: string, folder: string): readonly string[];
}

export interface RunningProxy {
  readonly url: string;
  stop(): Promise<void>;
}

const FOLDERS = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

function find(name: string): string | null {
  return FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

export const PROXIES: readonly ProxyKind[] = [
  {
    label: 'nginx with proxy_pass alone',
    program: find('nginx'),
    config: (port, target, folder) => `daemon off; pid ${folder}/pid; error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fcgi;
  uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; location / { proxy_pass http://${target}; } }
}
`,
    args: (file, folder) => ['-p', folder, '-c', file],
  },
  {
    label: 'HAProxy that sets Host: 127.0.0.1',
    program: find('haproxy'),
    config: (port, target) => `defaults
  mode http
  timeout connect 5s
  timeout client 30s
  timeout server 30s
frontend outside
  bind 127.0.0.1:${port}
  http-request set-header Host 127.0.0.1
  default_backend bot
backend bot
  server bot ${target}
`,
    args: (file) => ['-f', file],
  },
];

/** @param target `host:port` to pass everything on to. */
export async function startProxy(kind: ProxyKind, target: string): Promise<RunningProxy> {
  if (kind.program === null) throw new Error(`${kind.label} is not installed`);
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-proxy-'));
  const file = join(folder, 'proxy.conf');
  const port = await freePort();
  writeFileSync(file, kind.config(port, target, folder));
  const child = spawn(kind.program, kind.args(file, folder), { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  while (!(await answers(port))) {
    if (child.exitCode !== null) {
      await stop();
      throw new Error(`${kind.label} ended: ${complaints}`);
    }
  }
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => setTimeout(resolve, 20, false));
  });
}
