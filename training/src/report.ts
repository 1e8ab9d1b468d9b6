/**
 * `npm run corpus`: what the training texts are made of, how far their second reading agrees with their marks, which blocks are
 * near copies of each other, and where a mark is missing; then how far the readers of the held-out texts agree. Fails on a
 * missing mark or where near copies are more than a few.
 */
import { SYSTEMS, percent } from '@practice-lens/core';
import { HELD_OUT, readCorpus } from './corpus.ts';
import type { LabelledBlock } from './labelled.ts';
import { nearCopies, wordsIn } from './near-copies.ts';
import { agreementOf, readSecondReading } from './second-reading.ts';

const MOST_COPIES_SHARE = 0.01;

const { blocks, mistakes } = readCorpus();
const heldOut = readCorpus(HELD_OUT);
const copies = nearCopies([...blocks, ...heldOut.blocks]);
const secondReading = readSecondReading();

console.log(
  `${blocks.length} blocks in ${documentsOf(blocks)} documents, ${blocks.reduce((sum, { view }) => sum + wordsIn(view.text).length, 0)} words\n`,
);
table('by kind', ({ documentKind }) => [documentKind]);
table('by batch', ({ source }) => [source]);
table('by system', ({ systems }) => (systems.length > 0 ? systems : ['none']));
table('by number of systems', ({ systems }) => [String(systems.length)]);
table('extras', ({ named, generic, links }) => [
  ...named.map((level) => `named ${level}`),
  ...(generic ? ['generic'] : []),
  ...links.map((link) => `link ${link}`),
]);
tellAgreement('second reading', blocks);
tellAgreement(
  `held out: ${heldOut.blocks.length} blocks in ${documentsOf(heldOut.blocks)} documents, read again`,
  heldOut.blocks,
);
console.log(`near copies: ${copies.length}`);
for (const [a, b] of copies.slice(0, 10)) console.log(`  ${a.document} ~ ${b.document}: ${a.view.text.slice(0, 80)}`);
const missing = [...mistakes, ...heldOut.mistakes];
for (const mistake of missing) console.error(mistake);
if (missing.length > 0 || copies.length > blocks.length * MOST_COPIES_SHARE) process.exitCode = 1;

function tellAgreement(title: string, list: readonly LabelledBlock[]): void {
  const { read, exact, silence, kappa } = agreementOf(list, secondReading, SYSTEMS);
  console.log(`${title}: ${read} blocks, ${percent(read / list.length)} of all`);
  if (read === 0) return;
  console.log(`  same systems ${percent(exact)}, same on whether any ${percent(silence)}`);
  console.log(`  kappa: ${kappa.map(([system, value]) => `${system} ${value.toFixed(2)}`).join(', ')}\n`);
}

function documentsOf(list: readonly LabelledBlock[]): number {
  return new Set(list.map(({ document }) => document)).size;
}

function table(title: string, keysOf: (block: LabelledBlock) => readonly string[]): void {
  const groups = new Map<string, LabelledBlock[]>();
  for (const block of blocks) for (const key of keysOf(block)) groups.set(key, [...(groups.get(key) ?? []), block]);
  console.log(title);
  for (const [key, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const share = percent(group.length / blocks.length);
    console.log(
      `  ${key.padEnd(22)} ${String(group.length).padStart(6)} ${share.padStart(5)}  in ${documentsOf(group)} documents`,
    );
  }
  console.log('');
}
