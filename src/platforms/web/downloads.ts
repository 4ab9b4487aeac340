/** Keeps files attached to replies for a while, so that a link can fetch them. */

import { createHash } from 'node:crypto';
import { createCache } from '../../core/base/cache.ts';
import type { Attachment } from '../../core/messages/message.ts';
import { KEPT_FILES, LARGEST_FILE } from './limits.ts';

export interface Downloads {
  /** The path of the file; null if it is too large to keep. */
  keep(file: Attachment): string | null;
  fetch(key: string): Response | null;
}

export function createDownloads(): Downloads {
  const kept = createCache<string, Attachment>(KEPT_FILES);
  return {
    keep(file) {
      if (file.content.length > LARGEST_FILE) return null;
      const key = createHash('sha256')
        .update(`${file.name}\n${file.content}`)
        .digest('base64url')
        .slice(0, 22);
      kept.set(key, file);
      return `/files/${key}`;
    },
    fetch(key) {
      const file = kept.get(key);
      if (file === undefined) return null;
      return new Response(file.content, {
        headers: {
          'content-type': `${file.type}; charset=utf-8`,
          'content-disposition': `attachment; filename="${plainName(file.name)}"`,
        },
      });
    },
  };
}

function plainName(name: string): string {
  return name.replace(/[^\w.-]+/g, '-').slice(0, 80) || 'file';
}
