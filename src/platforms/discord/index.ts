/** Discord as a platform: where its port and its pure half are made. */
import type { Preview } from '../../core/ports.ts';
import { html, usage } from './preview.ts';
import { render } from './render.ts';
import { css } from './style.ts';

export const discordPreview: Preview = { name: 'discord', label: 'Discord', render, html, usage, css };
