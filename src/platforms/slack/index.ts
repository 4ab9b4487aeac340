/** Slack: the port's pure half, for previews; the half that talks to Slack is loaded when its tokens are set. */
import type { Preview } from '../../core/ports.ts';
import { html } from './preview.ts';
import { render } from './render.ts';
import { css } from './style.ts';
import { usage } from './usage.ts';

export const slackPreview: Preview = { name: 'slack', label: 'Slack', render, html, css, usage };
