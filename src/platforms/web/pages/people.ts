/** The quoted people, most quoted first. */

import { html } from 'hono/html';
import { isDated } from '../../../core/articles/publication-date.ts';
import type { SpeakerCount } from '../../../core/ports/quote-store.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { linkTo, optionText } from '../commands.ts';
import { type Html, nothing, timeElement } from './layout.ts';

export function peoplePage(people: readonly SpeakerCount[], locale: string): Html {
  const most = people[0]?.quotes ?? 1;
  const { page } = wordingFor(locale);
  return html`<div class="page-head">
      <h1>${page.frame.people}</h1>
      <p class="lead">${page.people.lead}</p>
    </div>
    ${
      people.length === 0
        ? nothing(page.people.none, page.people.nobody, {
            href: '/articles',
            label: page.people.articles,
          })
        : html`<ol class="people">${people.map((person) => row(person, most, locale))}</ol>`
    }`;
}

function row(person: SpeakerCount, most: number, locale: string): Html {
  const said = wordingFor(locale).page.people;
  return html`<li class="person">
    <div>
      <a class="person-name" href="${linkTo(`/quotes ${optionText('speaker', person.name)}`)}">${person.name}</a>
      ${person.role === null ? '' : html`<span class="quiet">${person.role}</span>`}
    </div>
    <meter class="person-bar" value="${person.quotes}" max="${most}" aria-hidden="true"></meter>
    <p class="quiet">${said.counts(person.quotes, person.articles, person.outlets)}${isDated({ publishedAt: person.lastAt }) ? html`${said.last}${timeElement(person.lastAt, locale)}` : ''}</p>
  </li>`;
}
