import assert from 'node:assert/strict';
import { Client } from './support/client.ts';
import { startWatched } from './support/start-watched.ts';

/** What a heap of the same content differs by from one look to the next. */
const MOST_GROWTH_MB = 3;
const TIMES = 100;
/** Large enough that what is left of each would show. */
const TEXT = '## Unit\n\nStudents assess families and lobby the town’s council. A gizmoer.\n\n'.repeat(350);
/** A long word that no other document has: what is remembered of words is not to hold the texts in which they stood. */
const ownWord = (at: number): string =>
  `accommodation${[...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

describe('what the server holds', () => {
  it('does not grow with documents that are opened, edited and closed', async () => {
    const server = startWatched();
    const { client } = await Client.start(() => server.started);
    const round = async (count: number): Promise<number> => {
      for (let at = 0; at < count; at++) await openEditClose(client, `text-${count}-${at}.md`, ownWord(count + at));
      return server.heapAfterCollecting();
    };
    const before = await round(TIMES / 5);
    const growth = (await round(TIMES)) - before;
    assert.equal(await client.stop(), 0);
    assert.ok(growth <= MOST_GROWTH_MB, `It grew by ${growth.toFixed(1)} MB.`);
  });
});

async function openEditClose(client: Client, name: string, word: string): Promise<void> {
  const uri = await client.open(name, `${name}\n\nThe ${word} is near.\n\n${TEXT}`);
  await client.request('practiceLens/annotations', { textDocument: { uri } });
  const start = { line: 0, character: 0 };
  await client.edit(uri, [{ range: { start, end: start }, newText: 'Typed ' }]);
  await client.request('textDocument/diagnostic', { textDocument: { uri } });
  await client.close(uri);
}
