/**
 * `npm run second-reading -- sheets FOLDER BATCH …` writes the blocks of those batches without their marks, to be read again by
 * somebody who does not know them; `npm run second-reading -- take FOLDER` takes the answers in. An answer stands behind the
 * number of its block, on a line of its own in a file with the sheet's name and the ending `.answers`: `12 I F`, or `12 -`.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCorpus } from './corpus.ts';
import type { LabelledBlock } from './labelled.ts';
import { systemsOf } from './marks.ts';
import { SECOND_READING, lineOf } from './second-reading.ts';

const [command, folder, ...batches] = process.argv.slice(2);
if (folder === undefined || (command !== 'sheets' && command !== 'take')) {
  console.error('Say "sheets FOLDER BATCH …" or "take FOLDER".');
  process.exit(2);
}
const { blocks } = readCorpus();
if (command === 'sheets') writeSheets(folder);
else takeAnswers(folder);

function writeSheets(into: string): void {
  mkdirSync(into, { recursive: true });
  for (const batch of batches) writeFileSync(join(into, `${batch}.txt`), `${sheetOf(blocksOf(batch))}\n`);
}

function blocksOf(batch: string): LabelledBlock[] {
  return blocks.filter(({ source }) => source === batch);
}

/** Each block with its number, below the headings and the lead-in that it stands under. */
function sheetOf(own: readonly LabelledBlock[]): string {
  let above = '';
  return own
    .flatMap(({ document, view }, at) => {
      const here = [`# ${[document, ...view.headingPath].join(' > ')}`, ...(view.leadIn ? [`: ${view.leadIn}`] : [])];
      const lines = here.join('\n') === above ? [] : here;
      above = here.join('\n');
      return [...lines, `${at + 1} ${view.text.replace(/\s+/g, ' ')}`];
    })
    .join('\n');
}

function takeAnswers(from: string): void {
  mkdirSync(SECOND_READING, { recursive: true });
  for (const file of readdirSync(from).filter((name) => name.endsWith('.answers'))) {
    const batch = file.replace(/\.answers$/, '');
    const own = blocksOf(batch);
    const lines = readFileSync(join(from, file), 'utf8')
      .split('\n')
      .flatMap((line) => answerIn(line, own));
    const target = join(SECOND_READING, `${batch}.tsv`);
    const before = existsSync(target) ? readFileSync(target, 'utf8').trim().split('\n') : [];
    writeFileSync(target, `${[...new Set([...before, ...lines])].sort().join('\n')}\n`);
    console.log(`${batch}: ${lines.length} of ${own.length} blocks`);
  }
}

function answerIn(line: string, own: readonly LabelledBlock[]): string[] {
  const [, number, letters = ''] = /^(\d+)\s+(-|[IFGOCS](?:[ ,]*[IFGOCS])*)\s*$/.exec(line) ?? [];
  const block = own[Number(number) - 1];
  return number !== undefined && block ? [lineOf(block, systemsOf(letters))] : [];
}
