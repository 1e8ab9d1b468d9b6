/**
 * `npm run train`: makes data/model/levels.json from training/corpus and, with `--extra FOLDER …`, from labelled documents outside the
 * repository. The same texts and seed give the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { StoredModel } from '@practice-lens/core';
import { readCorpus } from './corpus.ts';
import { readExtra } from './extra.ts';
import { FeatureStore, fit } from './fit.ts';
import type { LabelledBlock } from './labelled.ts';
import { readLexicon } from './lexicon.ts';
import { OPTIONS } from './network-trainer.ts';

const FILE = join(import.meta.dirname, '../../data/model/levels.json');

const { values } = parseArgs({
  options: { extra: { type: 'string', multiple: true, default: [] }, check: { type: 'boolean', default: false } },
});
const { blocks: own, mistakes } = readCorpus();
for (const mistake of mistakes) console.error(mistake);
if (mistakes.length > 0) process.exit(1);
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
  ...fit(all, new FeatureStore(readLexicon())),
};
const text = `${JSON.stringify(model)}\n`;
if (values.check) check(text);
else {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, text);
  console.log(
    `${all.length} blocks, ${model.features.length} features, ${(text.length / 1024).toFixed(0)} KB: data/model/levels.json`,
  );
}

function check(text: string): void {
  if (existsSync(FILE) && readFileSync(FILE, 'utf8') === text) console.log('the model is what these texts make');
  else {
    console.error(
      'data/model/levels.json is not what these texts make. Run `npm run train` with the same --extra folders.',
    );
    process.exitCode = 1;
  }
}

function hashOf(blocks: readonly LabelledBlock[]): string {
  return createHash('sha256').update(JSON.stringify(blocks)).digest('hex').slice(0, 16);
}
