/** The worker thread that parses and analyses foreign documents, so that a bad one cannot block or crash the bot. */
import { parentPort } from 'node:worker_threads';
import { reasonOf, UserError } from '../core/base/errors.ts';
import { analyseArticle } from '../core/ingest/analyse-article.ts';
import { useModels } from '../core/text/model-files.ts';
import { createModels } from '../models/index.ts';
import type { Job, JobResult } from './job.ts';

const port = parentPort;
if (port === null) throw new Error('this file runs as a worker thread');

useModels(createModels());

port.on('message', (job: Job) => {
  const before = process.threadCpuUsage();
  answer(job).then((reply) => {
    const { user, system } = process.threadCpuUsage(before);
    port.postMessage({ ...reply, cpuMs: (user + system) / 1000 });
  });
});

async function answer(job: Job): Promise<JobResult> {
  try {
    return { kind: 'done', output: await perform(job) };
  } catch (error) {
    if (error instanceof UserError) return { kind: 'refused', message: error.message, remedy: error.remedy };
    return {
      kind: 'fault',
      message: error instanceof Error ? (error.stack ?? error.message) : reasonOf(error),
    };
  }
}

/** Imported here because the parsers of pages and feeds and the drawing of pictures are heavy and analysing does not need them. */
async function perform(job: Job) {
  switch (job.kind) {
    case 'analyse':
      return analyseArticle(job.input);
    case 'extract': {
      const { readPage } = await import('./pages/read-page.ts');
      return readPage(job.input);
    }
    case 'feed': {
      const { readFeed } = await import('./feeds/feed.ts');
      return readFeed(job.input);
    }
    case 'draft': {
      const { readDraft } = await import('./drafts/read-draft.ts');
      return readDraft(job.input);
    }
    case 'record': {
      const { readRecord } = await import('./records/read-record.ts');
      return readRecord(job.input);
    }
    case 'opml': {
      const { readOpml } = await import('./feeds/opml.ts');
      return readOpml(job.input);
    }
    case 'draw': {
      const { drawPicture } = await import('./pictures/draw-picture.ts');
      return drawPicture(job.input);
    }
    default:
      return job satisfies never;
  }
}
