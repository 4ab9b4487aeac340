/** The three steps of setting up: tokens, a source, a digest. */
import { html } from 'hono/html';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import type { PlatformForm } from '../route-deps.ts';
import { digestForm, followForm } from './add-forms.ts';
import type { Html } from './layout.ts';

/** What came of the form that was sent last. */
export interface SetUpResult {
  readonly good: boolean;
  readonly text: string;
}

export function setUpPage(
  platforms: readonly PlatformForm[],
  result: SetUpResult | null,
  wording: Catalogue,
): Html {
  const said = wording.page.setUp;
  return html`<div class="page-head">
      <h1>${said.title}</h1>
      <p class="lead">${said.lead}</p>
    </div>
    ${result === null ? '' : html`<p class="panel state ${result.good ? 'state-good' : 'state-bad'}" role="status">${result.text}</p>`}
    <h2>${said.tokens}</h2>
    ${platforms.map((platform) => tokensForm(platform, said))}
    <h2>${said.source}</h2>
    ${followForm(wording)}
    <h2>${said.digest}</h2>
    <div class="panel add"><p class="quiet">${said.digestNext}</p>${digestForm(wording)}</div>`;
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
