import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CoverageResult } from '@practice-lens/server/protocol';
import { fingerprint } from '../../server/src/fingerprint.ts';
import { Client } from './support/client.ts';
import { startProcess } from './support/start.ts';

const UNIT = (title: string): string => `# ${title}\n\n<!-- practice-lens level macro -->\nWords.\n`;

describe('what the server keeps for the next start', () => {
  let workspace: string;
  let cache: string;
  const shelf = (): string => join(cache, 'summaries.jsonl');
  const kept = (): string => readFileSync(shelf(), 'utf8');

  beforeEach(() => {
    workspace = mkdtempSync(join(tmpdir(), 'practice-lens-'));
    cache = mkdtempSync(join(tmpdir(), 'practice-lens-cache-'));
    for (const name of ['a', 'b']) writeFileSync(join(workspace, `${name}.md`), UNIT(name));
  });
  afterEach(() => {
    for (const folder of [workspace, cache]) rmSync(folder, { recursive: true, force: true });
  });

  /** A whole session: the titles and the blocks at macro that the server gives. */
  async function session(cacheFolder: unknown = cache): Promise<string[]> {
    const initializationOptions = { cacheFolder };
    const { client } = await Client.start(startProcess, { folder: workspace, initializationOptions });
    const { documents } = await client.request<CoverageResult>('practiceLens/coverage', { workspace: true });
    assert.equal(await client.stop(), 0);
    return documents.map(({ title, coverage }) => `${title} ${coverage.byLevel['macro']?.blocks}`);
  }

  /** The shelf with other titles: what only it says shows that it was asked. */
  function marked(): string {
    const [head, ...lines] = kept().split('\n');
    const entries = lines.map((line) => {
      const entry = line.slice(line.indexOf(' ') + 1).replace(/(title[\\":]+)([ab])/, '$1kept $2');
      return line === '' ? '' : `${fingerprint(entry)} ${entry}`;
    });
    return [head, ...entries].join('\n');
  }

  it('is used for documents that are as they were, and found anew for the others', async () => {
    assert.deepEqual(await session(), ['a 1', 'b 1']);
    assert.deepEqual(readdirSync(cache), ['summaries.jsonl']);
    writeFileSync(shelf(), marked());
    assert.deepEqual(await session(), ['kept a 1', 'kept b 1']);
    writeFileSync(join(workspace, 'b.md'), UNIT('changed'));
    assert.deepEqual(await session(), ['kept a 1', 'changed 1']);
  });

  it('does not hold under another configuration or another build', async () => {
    await session();
    const own = marked();
    writeFileSync(shelf(), own.replace(/"build":"\w+"/, '"build":"other"'));
    assert.deepEqual(await session(), ['a 1', 'b 1']);
    writeFileSync(shelf(), own);
    writeFileSync(join(workspace, '.practice-lens.yml'), 'profile: textbook\n');
    assert.deepEqual(await session(), ['a 1', 'b 1']);
  });

  it('may be cut off, damaged or no text at all', async () => {
    await session();
    const whole = kept();
    const damaged = [
      '',
      '\n\n',
      whole.slice(0, -whole.length / 3),
      whole.replaceAll('"content"', '"c"'),
      whole.replaceAll('{', '['),
      whole.replaceAll('macro', 'micro'),
      `${whole.split('\n')[0] ?? ''}\nnull\n7\n"x"\n{}\n`,
    ];
    for (const text of damaged) {
      writeFileSync(shelf(), text);
      assert.deepEqual(await session(), ['a 1', 'b 1']);
    }
    writeFileSync(shelf(), Buffer.from([0, 255, 254, 10, 0, 216]));
    assert.deepEqual(await session(), ['a 1', 'b 1']);
    assert.equal(kept(), whole);
  });

  it('is told once and done without where it cannot be written', async () => {
    writeFileSync(join(cache, 'file'), 'in the way');
    assert.deepEqual(await session(join(cache, 'file')), ['a 1', 'b 1']);
    assert.equal(readFileSync(join(cache, 'file'), 'utf8'), 'in the way');
    for (const nonsense of [7, null, {}, '']) assert.deepEqual(await session(nonsense), ['a 1', 'b 1']);
  });
});
