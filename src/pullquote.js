#!/usr/bin/env node
/** The program as npm installs it. It is written for any Node.js, so that one that is too old says so in a line. */
import process from 'node:process';

/** `engines` in `package.json`. */
const OLDEST = 26;

/** @param {string} line */
const give = (line) => {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
};

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  give(
    `Pullquote needs Node.js ${OLDEST} or newer, and this is ${process.versions.node}. \`npm ci\` in its folder brings the right one; start it with \`npm start\` or \`npx pullquote\`.`,
  );
} else {
  import('./cli.ts').catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.startsWith('Cannot find package'))
      throw error;
    give(`A package is missing. Run \`npm ci\` in the folder of Pullquote. (${error.message})`);
  });
}
