/** The stylesheet of previews: Slack's light and dark themes. */
export const css = `
.slack-message { --slack-ink: #1d1c1d; --slack-soft: #616061; --slack-line: #dddddd; --slack-paper: #ffffff; --slack-link: #1264a3; --slack-bar: #dddddd;
  display: grid; grid-template-columns: 36px minmax(0, 1fr); gap: 8px; padding: 8px 16px; background: var(--slack-paper);
  color: var(--slack-ink); font: 15px/1.46668 Lato, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
.slack-avatar { width: 36px; height: 36px; border-radius: 8px; background: #4a154b; color: #ffffff; display: grid; place-items: center; font-weight: 900; }
.slack-sender { margin: 0 0 2px; }
.slack-badge { font-size: 10px; padding: 1px 3px; border-radius: 2px; background: var(--slack-line); color: var(--slack-soft); vertical-align: middle; }
.slack-header { margin: 12px 0 4px; font-size: 18px; line-height: 1.3; font-weight: 900; }
.slack-rich { margin: 8px 0 4px; }
.slack-line, .slack-quote { white-space: pre-wrap; }
.slack-quote { margin: 4px 0; padding-left: 16px; border-left: 4px solid var(--slack-bar); }
.slack-list { margin: 4px 0; padding-left: 28px; }
.slack-context { display: flex; flex-wrap: wrap; gap: 2px 8px; margin: 2px 0 8px; font-size: 13px; color: var(--slack-soft); }
.slack-divider { border: 0; border-top: 1px solid var(--slack-line); margin: 16px 0; }
.slack-link { color: var(--slack-link); text-decoration: none; }
.slack-link:hover, .slack-link:focus-visible { text-decoration: underline; }
.slack-actions { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
.slack-button { font: inherit; font-size: 13px; font-weight: 700; padding: 4px 12px; border: 1px solid var(--slack-line); border-radius: 8px;
  background: transparent; color: var(--slack-ink); text-decoration: none; cursor: pointer; }
.slack-button:focus-visible { outline: 2px solid var(--slack-link); outline-offset: 1px; }
.slack-primary { background: #007a5a; border-color: #007a5a; color: #ffffff; }
.slack-danger { border-color: #cc2a52; color: #cc2a52; }
.slack-message code { font-size: 12px; padding: 2px 3px; border: 1px solid var(--slack-line); border-radius: 3px; color: #b4123e; }
.slack-menu { border: 1px solid var(--slack-line); border-radius: 8px; font-size: 13px; }
.slack-menu summary { padding: 4px 12px; color: var(--slack-soft); cursor: pointer; }
.slack-menu ul { list-style: none; margin: 0; padding: 0 0 4px; }
.slack-option { font: inherit; display: block; width: 100%; text-align: left; padding: 4px 12px; border: 0; background: none; color: inherit; cursor: pointer; }
.slack-option:hover, .slack-option:focus-visible { background: var(--slack-line); }
.slack-option small { display: block; color: var(--slack-soft); }
.slack-mention { background: #f2c74466; border-radius: 3px; padding: 0 2px; }
.slack-picture { display: block; max-width: min(100%, 360px); max-height: 360px; border-radius: 8px; margin: 8px 0; }
.slack-fallback { margin-top: 8px; font-size: 12px; color: var(--slack-soft); }
.slack-fallback p { white-space: pre-wrap; margin: 4px 0; }
.slack-table { border-collapse: collapse; margin: 8px 0; font-size: 14px; }
.slack-table th, .slack-table td { border: 1px solid var(--slack-line); padding: 4px 8px; text-align: start; vertical-align: top; }
.slack-table .slack-number { text-align: end; white-space: nowrap; }
.slack-canvas { display: block; }
.slack-canvas pre { white-space: pre-wrap; font: inherit; }
@media (prefers-color-scheme: dark) {
  .slack-message { --slack-ink: #d1d2d3; --slack-soft: #ababad; --slack-line: #565856; --slack-paper: #1a1d21; --slack-link: #1d9bd1; --slack-bar: #565856; }
  .slack-message code { color: #e8912d; }
  .slack-danger { border-color: #e8718d; color: #e8718d; }
  .slack-badge { background: #35373b; }
}
`;
