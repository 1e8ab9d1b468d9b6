/** The sample curriculum by its files, for places where a folder of the extension cannot be listed: below an address of the web. */
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';

/** What a bundle with client/src/sample.ts needs. */
export const SAMPLE_FILES = {
  PRACTICE_LENS_SAMPLE: JSON.stringify(filesBelow(join(import.meta.dirname, '../examples'))),
};
