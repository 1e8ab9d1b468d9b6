/**
 * One line for what Practice Lens makes of all our documents: the hash of their reports. Two versions of the code that print
 * the same line give the same results: `node scripts/fingerprint.ts` before and after a change that should only be faster.
 * Folders named behind it are read as well.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, compileRulebook, documentReportOf } from '@practice-lens/core';
import { builtIn } from '@practice-lens/data';
import { filesBelow } from './files-below.ts';

const ROOT = join(import.meta.dirname, '..');
const folders = ['examples', 'training/corpus', ...process.argv.slice(2)].map((folder) => join(ROOT, folder));
const rulebook = compileRulebook(builtIn);
const hash = createHash('sha256');
let documents = 0;
for (const folder of folders) {
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.md'))) {
    const source = readFileSync(join(folder, file), 'utf8');
    hash.update(JSON.stringify(documentReportOf(analyze(source, file, rulebook))));
    documents++;
  }
}
console.log(`${hash.digest('hex').slice(0, 16)}  ${documents} documents`);
