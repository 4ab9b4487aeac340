/** The web page: every edition and reply as Discord and Slack would show it, on this machine only. */
import type { Platform } from '../../core/ports/ports.ts';
import { createPages } from './receive.ts';
import { render } from './render.ts';
import type { RunningCommands, WebDeps } from './route-deps.ts';
import { refuseDelivery } from './send.ts';

export function createWeb(deps: WebDeps): Platform {
  let running: RunningCommands | null = null;
  const pages = createPages(deps, () => running);
  return {
    name: 'web',
    render: (message, options) => [render(message, deps.previews, options)],
    send: refuseDelivery,
    find: () => Promise.resolve('absent'),
    edit: refuseDelivery,
    inspect: () =>
      Promise.resolve([
        {
          level: 'error',
          subject: 'The web page as a destination',
          remedy: 'Remove it. The page shows every edition anyway.',
        },
      ]),
    diagnose: () => Promise.resolve([]),
    ready: () => running !== null,
    notifyOwner: refuseDelivery,
    start(commands, dispatch) {
      running = { commands, dispatch };
      return Promise.resolve();
    },
    stop() {
      running = null;
      return Promise.resolve();
    },
    mounts: [
      {
        method: 'ALL',
        path: '/*',
        localOnly: true,
        handle: (request) => Promise.resolve(pages.fetch(request)),
      },
    ],
  };
}
