/** The extension with one more language, in which every sentence stands in marks; see test/l10n/pseudo.ts. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nls from '../../../package.nls.json' with { type: 'json' };
import { PSEUDO, marked } from '../../l10n/pseudo.ts';
import { FILES, PACK } from '../../l10n/samples.ts';
import { temporaryFolder } from './at-end.ts';
import { ROOT } from './install.ts';

/** A name that no language has. */
export const MARKED = 'qps';

const PARTS = [
  ...['package.json', 'package.nls.json', 'client/media', 'data/schemas', 'examples', 'media/icon.png'],
  ...['client.js', 'server.js'].map((name) => `dist/${name}`),
];

/** Its folder, inside the project, so that the suite beside it finds mocha. */
export function markedExtension(): string {
  const folder = join(ROOT, 'dist/test/marked');
  rmSync(folder, { recursive: true, force: true });
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'l10n'));
  writeFileSync(join(folder, `l10n/bundle.l10n.${MARKED}.json`), JSON.stringify(PSEUDO));
  const texts = Object.entries(nls).map(([key, text]) => [key, marked(text)]);
  writeFileSync(join(folder, `package.nls.${MARKED}.json`), JSON.stringify(Object.fromEntries(texts)));
  return folder;
}

/** The documents of that test and nothing else. */
export function markedWorkspace(): string {
  const folder = temporaryFolder('workspace');
  for (const [path, text] of Object.entries({ ...FILES, '.practice-lens/terms/house.yml': PACK })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
