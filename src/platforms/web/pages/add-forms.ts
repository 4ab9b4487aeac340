/** The forms of the operator: follow an outlet, store an article, write a digest. They post to this page itself. */
import { html } from 'hono/html';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { LONGEST_ARTICLE } from '../limits.ts';
import type { Html } from './layout.ts';

/** Runs `/sources add`. */
export function followForm({ page }: Catalogue): Html {
  const said = page.add;
  return html`<form method="post" action="/command" class="panel add">
    <h2>${said.follow}</h2>
    <input type="hidden" name="form" value="sources add">
    <div class="field"><label for="add-url">${said.address}</label>
      <input id="add-url" name="answer.url" required maxlength="2000" inputmode="url" autocomplete="off" placeholder="https://…"></div>
    <p><button type="submit">${said.followIt}</button></p>
  </form>`;
}

export function articleForm({ page }: Catalogue): Html {
  const said = page.add;
  return html`<details class="panel add">
    <summary>${said.article}</summary>
    <form method="post" action="/articles">
      <div class="field"><label for="add-outlet">${said.outlet}</label>
        <input id="add-outlet" name="outlet" required maxlength="100"></div>
      <div class="field"><label for="add-title">${said.title}</label>
        <input id="add-title" name="title" maxlength="500"></div>
      <div class="field"><label for="add-text">${said.text}</label>
        <textarea id="add-text" name="text" rows="10" required maxlength="${LONGEST_ARTICLE}"></textarea></div>
      <p><button type="submit">${said.storeIt}</button></p>
    </form>
  </details>`;
}

/** Runs `/check` with a file. */
export function draftForm({ page }: Catalogue): Html {
  const said = page.add;
  return html`<details class="panel add">
    <summary>${said.draft}</summary>
    <form method="post" action="/command" enctype="multipart/form-data">
      <input type="hidden" name="form" value="check">
      <div class="field"><label for="add-draft">${said.draftFile}</label>
        <input id="add-draft" type="file" name="file" required accept=".md,.markdown,.txt,.html,.htm,.docx"></div>
      <p><button type="submit">${said.draft}</button></p>
    </form>
  </details>`;
}

/** Opens the form of `/digest create`. */
export function digestForm({ page }: Catalogue): Html {
  return html`<form method="post" action="/command" class="add">
    <input type="hidden" name="text" value="/digest create">
    <p><button type="submit" class="button">${page.add.digest}</button></p>
  </form>`;
}
