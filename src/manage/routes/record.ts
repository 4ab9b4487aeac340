/** The record of what was done on this page, and the corrections of shown words. */
import { Hono } from 'hono';
import { plural } from '../../core/base/plural.ts';
import { OPERATOR } from '../../core/base/scope.ts';
import type { Desk, DeskEnv, Routes } from '../desk.ts';
import { LONGEST_SEARCH, ROWS_A_PAGE } from '../limits.ts';
import { auditPage } from '../pages/audit.ts';
import { correctionsPage } from '../pages/corrections.ts';
import { pageNumber, placeIn } from './asked.ts';

export function recordRoutes(desk: Desk): Routes {
  const { store, auditDays } = desk;
  const routes = new Hono<DeskEnv>();

  routes.get('/audit', async (c) => {
    const who = (c.req.query('who') ?? '').trim().slice(0, LONGEST_SEARCH);
    const did = /^[a-z]{1,20}$/.exec(c.req.query('did') ?? '')?.[0] ?? '';
    const below = placeIn(c.req.query('below'));
    const filter = {
      ...(who === '' ? {} : { who }),
      ...(did === '' ? {} : { did }),
      ...(below === null ? {} : { before: below }),
    };
    const rows = await store.audit.list(filter, ROWS_A_PAGE);
    const body = auditPage({ rows, more: rows.length === ROWS_A_PAGE, first: below === null, who, did });
    return desk.show(c, {
      title: 'Record',
      at: '/audit',
      lead: `Who did what here, when, and from where. Entries are kept for ${plural(auditDays, 'day')}.`,
      body,
    });
  });

  routes.get('/corrections', async (c) => {
    const page = pageNumber(c);
    const range = { limit: ROWS_A_PAGE + 1, offset: (page - 1) * ROWS_A_PAGE };
    const rows = await store.corrections.list(OPERATOR, range);
    const body = correctionsPage(rows.slice(0, ROWS_A_PAGE), page, rows.length > ROWS_A_PAGE);
    const lead =
      'Articles that changed after their words were shown. Their posts are corrected by themselves.';
    return desk.show(c, { title: 'Corrections', at: '/corrections', lead, body });
  });

  return routes;
}
