/** The three steps of setting up: tokens, a source, a digest. */
import { html } from 'hono/html';
import type { DigestField } from '../../../core/ports/setup-desk.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import type { PlatformForm } from '../route-deps.ts';
import { type Html, timeElement } from './layout.ts';

/** What came of the form that was sent last. */
export interface SetUpResult {
  readonly good: boolean;
  readonly text: string;
}

/** What stands in the form of the digest. */
export type TypedForm = Readonly<Record<DigestField | 'places', string>>;

/** The digest as it was looked at. */
export interface Looked {
  readonly next: readonly string[];
  readonly doubts: readonly string[];
  readonly preview: Html;
}

export interface SetUpView {
  readonly platforms: readonly PlatformForm[];
  readonly result: SetUpResult | null;
  /** The address that was typed last. */
  readonly address: string;
  readonly digest: TypedForm;
  /** What is wrong with the digest, by field. */
  readonly problems: Readonly<Record<string, string>>;
  readonly looked: Looked | null;
  readonly locale: string;
}

export function setUpPage(view: SetUpView): Html {
  const { platforms, result, locale } = view;
  const wording = wordingFor(locale);
  const said = wording.page.setUp;
  return html`<div class="page-head">
      <h1>${said.title}</h1>
      <p class="lead">${said.lead}</p>
    </div>
    ${result === null ? '' : html`<p class="panel state ${result.good ? 'state-good' : 'state-bad'}" role="status">${result.text}</p>`}
    <h2>${said.tokens}</h2>
    ${platforms.map((platform) => tokensForm(platform, said))}
    <h2>${said.source}</h2>
    ${sourceForm(view.address, wording)}
    <h2>${said.digest}</h2>
    ${digestForm(view, wording)}`;
}

/** What is typed is never shown again: not by the browser, and not in a page. */
function tokensForm({ name, label, on, fields }: PlatformForm, said: Catalogue['page']['setUp']): Html {
  const form = html`<form method="post" action="/setup" autocomplete="off">
    <input type="hidden" name="platform" value="${name}">
    ${fields.map(
      ({ variable, label: what, where }) => html`<div class="field"><label for="${variable}">${what}</label>
        <p class="quiet" id="${variable}-where">${where}</p>
        <input id="${variable}" name="${variable}" type="password" required maxlength="500" autocomplete="off" aria-describedby="${variable}-where"></div>`,
    )}
    ${on ? html`<p><label><input type="checkbox" name="replace" value="yes"> ${said.replace}</label></p>` : ''}
    <p><button type="submit">${said.tryThem}</button></p>
  </form>`;
  return html`<section class="panel add">
    <h3>${label} <span class="state ${on ? 'state-good' : 'state-calm'}">${on ? said.on : said.off}</span></h3>
    ${on ? html`<details><summary>${said.other}</summary>${form}</details>` : form}
  </section>`;
}

function sourceForm(address: string, { page }: Catalogue): Html {
  return html`<form method="post" action="/setup/source" class="panel add">
    <h3>${page.add.follow}</h3>
    <div class="field"><label for="setup-url">${page.add.address}</label>
      <input id="setup-url" name="url" value="${address}" required maxlength="2000" inputmode="url" autocomplete="off" placeholder="https://…"></div>
    <p><button type="submit">${page.add.followIt}</button></p>
  </form>`;
}

function digestForm({ digest, problems, looked, locale }: SetUpView, wording: Catalogue): Html {
  const { page, definition } = wording;
  const said = page.setUp;
  const field = (name: keyof TypedForm, label: string, hint: string | null = null): Html => {
    const id = `setup-${name}`;
    const problem = problems[name];
    const described = [
      ...(hint === null ? [] : [`${id}-hint`]),
      ...(problem === undefined ? [] : [`${id}-wrong`]),
    ];
    const about = html` aria-describedby="${described.join(' ')}"${problem === undefined ? '' : html` aria-invalid="true"`}`;
    return html`<div class="field"><label for="${id}">${label}</label>
      ${hint === null ? '' : html`<p class="quiet" id="${id}-hint">${hint}</p>`}
      ${problem === undefined ? '' : html`<p class="state state-bad" id="${id}-wrong">${problem}</p>`}
      ${
        name === 'sections'
          ? html`<textarea id="${id}" name="${name}" rows="4" maxlength="4000"${about}>
${digest[name]}</textarea>`
          : html`<input id="${id}" name="${name}" value="${digest[name]}" maxlength="300" autocomplete="off"${about}>`
      }</div>`;
  };
  return html`<form method="post" action="/setup/digest" class="panel add">
    <p class="quiet">${said.digestNext}</p>
    ${field('title', definition.label.title)}
    ${field('time', definition.label.time)}
    ${field('days', definition.label.days, definition.hint.days)}
    ${field('timezone', definition.label.timezone)}
    ${field('sections', definition.label.sections, definition.hint.sections)}
    ${field('places', said.places, said.placesHint)}
    <p><button type="submit" name="do" value="look">${said.look}</button>
      <button type="submit" name="do" value="write">${said.write}</button></p>
  </form>
  ${
    looked === null
      ? ''
      : html`<section aria-labelledby="looked">
      <h3 id="looked">${page.edition.asNow}</h3>
      ${looked.doubts.map((doubt) => html`<p class="state state-bad">${doubt}</p>`)}
      ${
        looked.next.length === 0
          ? html`<p class="quiet">${page.digests.manual}</p>`
          : html`<p class="quiet">${page.digests.next}${looked.next.map((at, n) => html`${n === 0 ? '' : ' · '}${timeElement(at, locale, 'datetime')}`)}</p>`
      }
      ${looked.preview}
    </section>`
  }`;
}
