/** The language server as an editor sees it: a process over stdio. Cold start, typing, and a workspace of many files. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { Client } from '../../test/server/support/client.ts';
import { startProcess } from '../../test/server/support/start.ts';
import { median, quantile, timed } from './measure.ts';
import type { Measure } from './record.ts';
import { KILOBYTE, SIZES, textOf } from './texts.ts';

const STARTS = 5;
/** Fewer where each takes long. */
const KEYSTROKES: Readonly<Record<string, number>> = { small: 100, '10 kB': 100, '50 kB': 60, '1 MB': 40 };
/** A long syllabus besides the sizes that all tools are measured at: typing in the largest text is to cost at most four times it. */
const TYPED = [...SIZES, { name: '10 kB', size: 10 * KILOBYTE }].toSorted((a, b) => a.size - b.size);

/** As an editor asks: `previousResultId` names what it has, which need not be sent again where it is the same. */
export const diagnosticsOf = (
  client: Client,
  uri: string,
  previousResultId?: string,
): Promise<DocumentDiagnosticReport> =>
  client.request('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId && { previousResultId }) });

export async function measureStarts(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { name, size } of SIZES.slice(0, 2)) {
    const times: number[] = [];
    for (let round = 0; round < STARTS; round++) times.push(await startOnce(textOf(size, round)));
    measures.push({ id: `cold start to first diagnostics/${name}`, value: median(times), unit: 'ms' });
  }
  return measures;
}

async function startOnce(text: string): Promise<number> {
  const start = performance.now();
  const { client } = await Client.start(startProcess);
  await diagnosticsOf(client, await client.open('text.md', text));
  const ms = performance.now() - start;
  await client.stop();
  return ms;
}

/** One letter typed in the middle, until the diagnostics of the text with it are there. */
export async function measureTyping(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { name, size } of TYPED) {
    const times = await typeIn(textOf(size, 3), KEYSTROKES[name] ?? 1);
    measures.push(
      { id: `keystroke, median/${name}`, value: median(times), unit: 'ms' },
      { id: `keystroke, 95%/${name}`, value: quantile(times, 0.95), unit: 'ms' },
    );
  }
  return measures;
}

async function typeIn(text: string, count: number): Promise<number[]> {
  const { client } = await Client.start(startProcess);
  const uri = await client.open('text.md', text);
  let { resultId } = await diagnosticsOf(client, uri);
  const at = placeIn(text);
  const type = (letter: string, offset: number): Promise<number> => {
    const place = { line: at.line, character: at.character + offset };
    return timed(async () => {
      await client.edit(uri, [{ range: { start: place, end: place }, newText: letter }]);
      ({ resultId } = await diagnosticsOf(client, uri, resultId));
    });
  };
  const letters = [...'community work with older adults '.repeat(Math.ceil((count + WARM_UP) / 33))];
  const times: number[] = [];
  for (let key = 0; key < count + WARM_UP; key++) times.push(await type(letters[key] ?? ' ', key));
  await client.stop();
  return times.slice(WARM_UP);
}

const WARM_UP = 5;

/** The end of a paragraph in the middle. */
function placeIn(text: string): { line: number; character: number } {
  const end = text.indexOf('\n\n', text.length / 2);
  const before = text.slice(0, end).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const FILES = 1000;
const FILE_SIZE = 6 * KILOBYTE;

/** All files at once: by the server, first and again, and by the command line in a process of its own. */
export async function measureWorkspace(): Promise<Measure[]> {
  const files = Object.fromEntries(
    Array.from({ length: FILES }, (_, at) => [`unit-${at}.md`, textOf(FILE_SIZE, at)] as const),
  );
  const { client } = await Client.start(startProcess, { files });
  const scan = (): Promise<number> => timed(() => client.request('practiceLens/coverage', { workspace: true }));
  const cold = await scan();
  const warm = [await scan(), await scan(), await scan()];
  const lines = [await checkByCli(client.folder), await checkByCli(client.folder)];
  await client.stop();
  return [
    { id: `${FILES} files/server, cold`, value: cold, unit: 'ms' },
    { id: `${FILES} files/server, warm`, value: median(warm), unit: 'ms' },
    { id: `${FILES} files/command line`, value: median(lines), unit: 'ms' },
  ];
}

function checkByCli(folder: string): Promise<number> {
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  return timed(() => {
    const { status } = spawnSync(process.execPath, [cli, 'check', folder, '--format', 'json'], { stdio: 'ignore' });
    if (status !== 0 && status !== 1) throw new Error('The command line did not check the folder.');
  });
}
