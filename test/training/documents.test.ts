import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openingOf } from '../../core/src/markdown/opening.ts';
import { divided } from '../../core/src/markdown/plain.ts';
import { filesBelow } from '../../scripts/files-below.ts';
import { CORPUS } from '../../training/src/corpus.ts';
import { withoutMarks } from '../../training/src/marks.ts';
import { assertAsParsed } from '../core/markdown/as-parsed.ts';

/** How many characters the parser does not read. */
const sparedIn = (text: string): number =>
  divided(text, openingOf(text).length).reduce(
    (sum, one) => sum + ('type' in one ? (one.position?.end.offset ?? 0) - (one.position?.start.offset ?? 0) : 0),
    0,
  );

describe('what is read without the parser', () => {
  it('is most of our documents, and what the parser makes of them', () => {
    const files = filesBelow(CORPUS).filter((file, at) => file.endsWith('.md') && at % 10 === 0);
    const documents = files.map((file) => withoutMarks(readFileSync(join(CORPUS, file), 'utf8')));
    documents.forEach(assertAsParsed);
    const spared = documents.reduce((sum, document) => sum + sparedIn(document), 0);
    const length = documents.reduce((sum, document) => sum + document.length, 0);
    assert.ok(spared > 0.8 * length, `${spared} of ${length} characters`);
  });
});
