/** The quoted people, most quoted first. */

import { html } from 'hono/html';
import { isDated } from '../../../core/articles/publication-date.ts';
import { plural } from '../../../core/base/plural.ts';
import type { SpeakerCount } from '../../../core/ports/quote-store.ts';
import { linkTo, optionText } from '../commands.ts';
import { type Html, nothing, timeElement } from './layout.ts';

export function peoplePage(people: readonly SpeakerCount[], locale: string): Html {
  const most = people[0]?.quotes ?? 1;
  return html`<div class="page-head">
      <h1>People</h1>
      <p class="lead">Who is quoted in the stored articles, and how often.</p>
    </div>
    ${
      people.length === 0
        ? nothing('Nobody yet', 'No stored article quotes anybody.', {
            href: '/articles',
            label: 'Stored articles',
          })
        : html`<ol class="people">${people.map((person) => row(person, most, locale))}</ol>`
    }`;
}

function row(person: SpeakerCount, most: number, locale: string): Html {
  return html`<li class="person">
    <div>
      <a class="person-name" href="${linkTo(`/quotes ${optionText('speaker', person.name)}`)}">${person.name}</a>
      ${person.role === null ? '' : html`<span class="quiet">${person.role}</span>`}
    </div>
    <meter class="person-bar" value="${person.quotes}" max="${most}" aria-hidden="true"></meter>
    <p class="quiet">${plural(person.quotes, 'quote')} in ${plural(person.articles, 'article')} from ${plural(person.outlets, 'outlet')}${isDated({ publishedAt: person.lastAt }) ? html`, last on ${timeElement(person.lastAt, locale)}` : ''}</p>
  </li>`;
}
