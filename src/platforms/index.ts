/** The platforms, in the order in which people see them. */
export { consoleText, createConsole } from './console/index.ts';
export { createDiscord, discordPreview, inviteFor } from './discord/index.ts';
export { createSlack, slackManifest, slackPreview } from './slack/index.ts';
export { createWeb } from './web/index.ts';
