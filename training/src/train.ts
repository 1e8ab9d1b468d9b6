/**
 * `npm run train`: makes data/model/levels.json and kinds.json from training/corpus and, with `--extra FOLDER …`, from labelled documents outside the
 * repository. The same texts and seed give the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { StoredModel } from '@practice-lens/core';
import { readCorpus } from './corpus.ts';
import { readExtra } from './extra.ts';
import { FeatureStore, fit } from './fit.ts';
import { documentsOf, fitKinds } from './kinds.ts';
import type { LabelledBlock } from './labelled.ts';
import { readLexicon } from './lexicon.ts';
import { OPTIONS } from './network-trainer.ts';
import { readSecondReading, withSecondReading } from './second-reading.ts';
import { variantsOf } from './variants.ts';

const FOLDER = join(import.meta.dirname, '../../data/model');

const { values } = parseArgs({
  options: { extra: { type: 'string', multiple: true, default: [] }, check: { type: 'boolean', default: false } },
});
const { blocks: marked, mistakes } = readCorpus();
for (const mistake of mistakes) console.error(mistake);
if (mistakes.length > 0) process.exit(1);
const own = withSecondReading(marked, readSecondReading());
const extra = values.extra.flatMap((folder) => readExtra(folder));

const all = [...own, ...extra];
const model: StoredModel = {
  about: {
    corpus: hashOf(own),
    blocks: own.length,
    documents: new Set(own.map(({ document }) => document)).size,
    ...(extra.length > 0 && { extra: hashOf(extra) }),
    extraBlocks: extra.length,
    seed: OPTIONS.seed,
    trainer: `network of ${OPTIONS.hidden} hidden units, ${OPTIONS.epochs} epochs, dropout ${OPTIONS.dropout}`,
  },
  ...fit(all, new FeatureStore(readLexicon()), variantsOf(own)),
};
const made = { 'levels.json': model, 'kinds.json': fitKinds(documentsOf(all)) };
for (const [name, content] of Object.entries(made)) {
  const text = `${JSON.stringify(content)}\n`;
  if (values.check) check(name, text);
  else {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, name), text);
    console.log(`data/model/${name}: ${(text.length / 1024).toFixed(0)} KB`);
  }
}

function check(name: string, text: string): void {
  const file = join(FOLDER, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) console.log(`${name} is what these texts make`);
  else {
    console.error(
      `data/model/${name} is not what these texts make. Run \`npm run train\` with the same --extra folders.`,
    );
    process.exitCode = 1;
  }
}

function hashOf(blocks: readonly LabelledBlock[]): string {
  return createHash('sha256').update(JSON.stringify(blocks)).digest('hex').slice(0, 16);
}
