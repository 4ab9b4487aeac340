/** The step of the sources: an address is read before it is followed. */
import { withApp } from '../../app.ts';
import { plural } from '../../core/base/plural.ts';
import { OPERATOR } from '../../core/base/scope.ts';
import { shorten } from '../../core/base/shorten.ts';
import {
  allowInternal,
  isFollowed,
  keepSource,
  type TriedSource,
  trySource,
} from '../../setup/setup-source.ts';
import type { SetupSession } from './session.ts';

export async function askSources(session: SetupSession): Promise<void> {
  const { prompts, terminal, settings } = session;
  const followed = await withApp(settings, async ({ store }) => {
    const sources = await store.sources.list(OPERATOR);
    return sources.filter(({ kind }) => kind !== 'manual').map(({ outlet }) => outlet);
  });
  if (followed.length > 0) terminal.print(`Followed: ${shorten(followed.join(', '), 200)}.`);
  for (;;) {
    const address = await prompts.text('Address of a site or feed to follow (Enter: no more)');
    if (address === '') return;
    await follow(session, address);
  }
}

async function follow(session: SetupSession, address: string): Promise<void> {
  const { prompts, terminal, settings } = session;
  const tried = await tryAllowed(session, address);
  if (tried?.found == null) return;
  const { found } = tried;
  terminal.print(`Found ${found.url}, with ${plural(found.newest.length, 'item')} such as:`);
  for (const title of found.newest) terminal.print(`  ${shorten(title, 100)}`);
  const outlet = await prompts.text('Its name for readers', {
    fallback: shorten(found.outlet, 100),
    wrong: (name) => (name === '' || name.length > 100 ? 'Type a name of at most 100 characters.' : null),
  });
  if (!(await prompts.confirm(`Follow ${outlet}, in ${settings.config}?`, true))) return;
  const added = await withApp(settings, (app) => keepSource(app, { url: found.url, outlet }));
  terminal.print(`${outlet} is followed. ${plural(added, 'article')} added.`);
}

/** Null: nothing is to be followed. */
async function tryAllowed(session: SetupSession, address: string): Promise<TriedSource | null> {
  const { prompts, terminal, settings } = session;
  const tried = await withApp(settings, async (app) => {
    const one = await trySource(app, address);
    return one.found !== null && (await isFollowed(app, one.found.url)) ? 'known' : one;
  });
  if (tried === 'known') {
    terminal.print('It is followed already.');
    return null;
  }
  if (tried.found !== null) return tried;
  if (tried.internal === null) {
    for (const { tried: what, result } of tried.steps.slice(-3)) terminal.warn(`${what}: ${result}`);
    if (tried.remedy !== null) terminal.warn(tried.remedy);
    return null;
  }
  const { host, port } = tried.internal;
  const place = port === null ? host : `${host}, port ${port}`;
  terminal.warn(
    `${place} is inside your network. Pullquote reads such a host only when the configuration allows it.`,
  );
  if (!(await prompts.confirm(`Allow ${place} in ${settings.config}?`, false))) return null;
  allowInternal(settings, tried.internal);
  return tryAllowed(session, address);
}
