import { render } from '../../../src/platforms/discord/render.ts';
import { viewsContract } from '../../contracts/platform-views.ts';
import { read } from './reading.ts';

viewsContract('discord', { render, read });
