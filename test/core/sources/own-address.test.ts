import { describe, expect, it } from 'vitest';
import { isSameSite, siteOf } from '../../../src/core/articles/site.ts';
import { newSource } from '../../../src/core/sources/manage-sources.ts';
import { canonicalOf, isOwnAddress } from '../../../src/core/sources/own-address.ts';
import { outletOfPage } from '../../../src/core/sources/page-outlet.ts';

const source = (workspace: string | null, address: string, sites?: readonly string[]) => ({
  ...newSource({ id: 's', workspace, outlet: 'The Harbour Post', address }, '2026-05-01T00:00:00.000Z'),
  ...(sites === undefined ? {} : { settings: { sites: [...sites] } }),
});

describe('the site of an address', () => {
  it.each([
    ['https://news.harbour.co.uk/a', 'harbour.co.uk'],
    ['feeds.harbour.co.uk', 'harbour.co.uk'],
    ['https://someone.github.io/a', 'someone.github.io'],
    ['http://127.0.0.1:8080/a', '127.0.0.1:8080'],
    ['http://[broken', null],
  ])('of %s is %s', (address, site) => expect(siteOf(address)).toBe(site));

  it('is never shared by two addresses that are none', () => {
    expect(isSameSite('http://[broken', 'http://[broken')).toBe(false);
  });
});

describe('an item’s address', () => {
  const other = 'https://rival.example/story';
  it.each([
    ['on the site of its feed', source('discord:1', 'https://feeds.rival.example/rss'), undefined, true],
    ['on another site', source('discord:1', 'https://squatter.example/rss'), undefined, false],
    [
      'on a site that a workspace’s feed claims',
      source('discord:1', 'https://squatter.example/rss'),
      'https://rival.example',
      false,
    ],
    [
      'on a site that the operator’s feed tells',
      source(null, 'https://feeds.example.org/rss'),
      'https://rival.example',
      true,
    ],
    [
      'on a site that the operator lists',
      source(null, 'https://feeds.example.org/rss', ['rival.example']),
      undefined,
      true,
    ],
  ])('%s', (_, from, site, own) => expect(isOwnAddress(other, from, site)).toBe(own));
});

describe('a page’s canonical address', () => {
  it('counts on the page’s own site alone', () => {
    expect(canonicalOf('https://harbour.example/a', 'https://m.harbour.example/a?x=1')).toBe(
      'https://harbour.example/a',
    );
    expect(canonicalOf('https://rival.example/a', 'https://harbour.example/a')).toBe(
      'https://harbour.example/a',
    );
    expect(canonicalOf(undefined, 'https://harbour.example/a')).toBe('https://harbour.example/a');
  });
});

describe('the outlet of a page', () => {
  it.each([
    ['Harbour Post', 'https://www.harbourpost.example/a', 'Harbour Post'],
    ['The Harbour Post', 'https://theharbourpost.example/a', 'The Harbour Post'],
    ['HBC News', 'https://www.hbc.co.uk/a', 'HBC News'],
    ['The Old River Times', 'https://ortimes.example/a', 'The Old River Times'],
    ['El Páramo', 'https://elparamo.example/a', 'El Páramo'],
    [undefined, 'https://www.harbour.example/a', 'harbour.example'],
    ['HBC News', 'https://squatter.example/a', 'HBC News (squatter.example)'],
  ])('that calls itself %s at %s is %s', (told, url, outlet) => expect(outletOfPage(told, url)).toBe(outlet));
});
