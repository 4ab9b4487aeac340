/** Setting up on the web page: a source in the configuration and a digest in a file, as the terminal does. */
import { resolve } from 'node:path';
import type { App } from '../app.ts';
import { shorten } from '../core/base/shorten.ts';
import type { SetupDesk } from '../core/ports/setup-desk.ts';
import { draftDigest, fieldProblem, inspectPlace, keepDigest, placeProblem } from './setup-digest.ts';
import { isFollowed, keepSource, trySource } from './setup-source.ts';

const LONGEST_NAME = 100;
/** Of the search for a feed, the last steps say most. */
const STEPS = 3;

export function createPageSetup(app: App): SetupDesk {
  return {
    follow: async (address) => {
      const { found, steps, remedy } = await trySource(app, address);
      if (found === null) {
        const tried = steps.slice(-STEPS).map((step) => `${step.tried}: ${step.result}.`);
        return { kind: 'none', why: [...tried, remedy ?? ''].join(' ').trim() };
      }
      if (await isFollowed(app, found.url)) return { kind: 'known' };
      const outlet = shorten(found.outlet, LONGEST_NAME);
      const articles = await keepSource(app, { url: found.url, outlet });
      return { kind: 'followed', outlet, articles, file: resolve(app.settings.config) };
    },
    draft: async ({ fields, places }) => {
      const problems = Object.fromEntries(
        Object.entries(fields).flatMap(([name, value]) => {
          const problem =
            name === 'title' && value === '' ? 'Give it a title.' : fieldProblem({ [name]: value });
          return problem === null ? [] : [[name, problem] as const];
        }),
      );
      const misplaced = places.flatMap((place) => placeProblem(place) ?? []);
      const [wrongPlace] = misplaced;
      if (wrongPlace !== undefined || Object.keys(problems).length > 0)
        return {
          kind: 'wrong',
          problems: { ...problems, ...(wrongPlace === undefined ? {} : { places: wrongPlace }) },
        };
      const draft = await draftDigest(app, fields, places);
      if (draft === null)
        return { kind: 'wrong', problems: { title: 'The digest cannot be made of these answers.' } };
      const findings = await Promise.all(places.map((place) => inspectPlace(app, place)));
      return {
        kind: 'drafted',
        preview: draft.preview,
        next: draft.next.map(({ at }) => at),
        doubts: findings
          .flat()
          .filter(({ level }) => level !== 'ok')
          .map(({ subject, remedy, level }) => `${subject}: ${remedy ?? level}`),
        keep: () => keepDigest(app, draft),
      };
    },
  };
}
