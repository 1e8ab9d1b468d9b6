/**
 * `npm run bench:memory`: what the server holds with 1,000 documents of 60 kB in its workspace, and whether opening and
 * closing one 10,000 times leaves anything behind. Fails beyond the limits. `--times N` opens and closes less often.
 */
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Client } from '../../test/server/support/client.ts';
import { startWatched } from '../../test/server/support/start-watched.ts';
import { KILOBYTE, textOf } from './texts.ts';

const { values } = parseArgs({ options: { times: { type: 'string' }, documents: { type: 'string' } } });
const TIMES = Number(values.times ?? 10_000);
const DOCUMENTS = Number(values.documents ?? 1_000);
const SIZE = 60 * KILOBYTE;
const MOST_MEGABYTES = 300;
/** What a heap of the same content differs by from one look to the next. */
const MOST_GROWTH = 8;

const GIVEN_BACK_MS = 8_000;

let isFine = true;
await workspaceOfMany();
await openAndClose();
if (!isFine) process.exitCode = 1;

async function workspaceOfMany(): Promise<void> {
  const texts = Array.from({ length: 50 }, (_, seed) => textOf(SIZE, seed));
  const files = Object.fromEntries(
    Array.from(
      { length: DOCUMENTS },
      (_, at) => [`unit-${at}.md`, `# Unit ${at}\n\n${texts[at % texts.length] ?? ''}`] as const,
    ),
  );
  const server = startWatched();
  const { client } = await Client.start(() => server.started, { files });
  await client.request('practiceLens/coverage', { workspace: true });
  // The server gives memory back a while after such work.
  await setTimeout(GIVEN_BACK_MS);
  const held = await server.heapAfterCollecting();
  verdict(
    `${DOCUMENTS} documents of 60 kB: ${Math.round(held)} MB held, ${Math.round(server.resident())} MB of memory`,
    held,
    MOST_MEGABYTES,
  );
  await client.stop();
}

async function openAndClose(): Promise<void> {
  const server = startWatched();
  const { client } = await Client.start(() => server.started);
  const text = textOf(2 * KILOBYTE, 5);
  const round = async (count: number): Promise<number> => {
    for (let at = 0; at < count; at++) {
      // Each time under another name, so that whatever is remembered by name would add up.
      const uri = await client.open(`text-${at}.md`, text);
      await client.request('textDocument/diagnostic', { textDocument: { uri } });
      await client.close(uri);
    }
    return server.heapAfterCollecting();
  };
  const before = await round(Math.ceil(TIMES / 10));
  const after = await round(TIMES);
  verdict(
    `${TIMES} times opened and closed: from ${before.toFixed(1)} to ${after.toFixed(1)} MB`,
    after - before,
    MOST_GROWTH,
  );
  await client.stop();
}

function verdict(what: string, value: number, most: number): void {
  const holds = value <= most;
  console.log(`${holds ? 'holds' : 'FAILS'} (at most ${most} MB): ${what}`);
  isFine &&= holds;
}
