import { render } from '../../../src/platforms/slack/render.ts';
import { viewsContract } from '../../contracts/platform-views.ts';
import { read } from './reading.ts';

viewsContract('slack', { render, read });
