import assert from 'node:assert/strict';
import type { AnnotationsResult, CoverageResult } from '@practice-lens/server/protocol';
import {
  CancellationTokenSource,
  LSPErrorCodes,
  type ResponseError,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { Chance } from '../fuzz/maker.ts';
import { Client } from './support/client.ts';
import { FILES } from './support/samples.ts';
import { startProcess } from './support/start.ts';

const LINE = 'A gizmoer.\n\n';
const EDITS = 120;

/** A document of which every version has another number of paragraphs than the one before, each with one finding. */
class Edited {
  /** By version. */
  readonly counts: number[] = [0, 1];
  readonly #client: Client;
  readonly #chance: Chance;
  readonly uri: string;

  constructor(client: Client, uri: string, seed: number) {
    this.#client = client;
    this.uri = uri;
    this.#chance = new Chance(seed);
  }

  get version(): number {
    return this.counts.length - 1;
  }

  /** Sends an edit, and does not wait for anything. */
  edit(): void {
    const count = this.counts.at(-1) ?? 0;
    const isShorter = count > 1 && this.#chance.is(0.4);
    const change = isShorter ? -1 - this.#chance.below(count - 1) : 1 + this.#chance.below(3);
    const [start, end] = [0, Math.max(0, -change)].map((lines) => ({ line: 2 * lines, character: 0 }));
    if (!start || !end) return;
    void this.#client.edit(this.uri, [{ range: { start, end }, newText: LINE.repeat(Math.max(0, change)) }]);
    this.counts.push(count + change);
  }

  /** Asks one question; what it answers must be of a version that was current when it was asked, or later. */
  async ask(): Promise<void> {
    const asked = this.version;
    const textDocument = { uri: this.uri };
    switch (this.#chance.below(4)) {
      case 0: {
        const { version, blocks } = await this.#client.request<AnnotationsResult>('practiceLens/annotations', {
          textDocument,
        });
        return this.#check(asked, version, blocks.length);
      }
      case 1: {
        const { documents } = await this.#client.request<CoverageResult>('practiceLens/coverage', { textDocument });
        return this.#check(asked, documents[0]?.version, documents[0]?.blocks.length);
      }
      case 2: {
        const report = await this.#client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
          textDocument,
        });
        const count = report.kind === 'full' ? report.items.length : -1;
        return assert.ok(this.counts.slice(asked).includes(count), `${count} findings, asked at version ${asked}`);
      }
      default:
        return this.#askAndCancel();
    }
  }

  #check(asked: number, version: number | null | undefined, count: number | undefined): void {
    assert.ok(typeof version === 'number' && version >= asked, `version ${version}, asked at version ${asked}`);
    assert.equal(count, this.counts[version]);
  }

  /** As an editor does with a question that an edit has made outdated; the answer may be faster. */
  async #askAndCancel(): Promise<void> {
    const asked = this.version;
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: this.uri } };
    const answer = this.#client.connection.sendRequest<AnnotationsResult>(
      'practiceLens/annotations',
      params,
      source.token,
    );
    source.cancel();
    await answer.then(
      ({ version, blocks }) => this.#check(asked, version, blocks.length),
      (error: unknown) => assert.equal((error as ResponseError).code, LSPErrorCodes.RequestCancelled),
    );
  }
}

describe('edits and questions in any order', () => {
  for (const seed of [1, 2, 3]) {
    it(`are answered for the version that is current, and not when outdated, as number ${seed}`, async () => {
      const { client } = await Client.start(startProcess, { files: FILES });
      const document = new Edited(client, await client.open('a.md', LINE), seed);
      const chance = new Chance(seed);
      const answers: Promise<void>[] = [];
      while (document.version < EDITS) {
        if (chance.is(0.5)) document.edit();
        else answers.push(document.ask());
        // Sometimes an answer is waited for, so that it comes between two edits.
        if (chance.is(0.1)) await answers.at(-1);
      }
      await Promise.all(answers);
      assert.equal(await client.stop(), 0);
    });
  }

  it('that come in a burst are pushed together, in order and with their versions', async () => {
    const { client } = await Client.start(startProcess, { files: FILES, capabilities: {} });
    const document = new Edited(client, await client.open('a.md', LINE), 1);
    while (document.version < EDITS) document.edit();
    const pushed: PublishDiagnosticsParams[] = [];
    while (pushed.at(-1)?.version !== EDITS)
      pushed.push(await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics'));
    const versions = pushed.map(({ version }) => version ?? 0);
    assert.deepEqual(
      versions,
      [...new Set(versions)].sort((a, b) => a - b),
    );
    assert.ok(pushed.length < EDITS / 2, `${pushed.length} messages for ${EDITS} edits`);
    assert.deepEqual(
      pushed.map(({ diagnostics }) => diagnostics.length),
      versions.map((version) => document.counts[version]),
    );
    assert.equal(await client.stop(), 0);
  });
});
