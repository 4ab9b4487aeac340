/** Writes a learnt model into `models/` and its checksum into the manifest. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type ModelName, packModel } from '../src/core/text/model-files.ts';
import { checksum, fileOf, type ModelManifest, manifestOf } from '../src/models/index.ts';

/** @param madeBy the command, with what it learns from. */
export function saveModel(
  name: ModelName,
  file: { readonly about: string; readonly rows: Uint8Array },
  madeBy: string,
): void {
  const bytes = packModel(file);
  const manifest: Partial<ModelManifest> = existsSync(manifestOf())
    ? JSON.parse(readFileSync(manifestOf(), 'utf8'))
    : {};
  const entry = { what: file.about, madeBy, sha256: checksum(bytes) };
  writeFileSync(fileOf(name), bytes);
  writeFileSync(manifestOf(), `${JSON.stringify({ ...manifest, [name]: entry }, null, 2)}\n`);
  process.stderr.write(`models/${name}.bin: ${bytes.length} bytes\n`);
}
