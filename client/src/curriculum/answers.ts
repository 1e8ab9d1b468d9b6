/** What the server said last of the curriculum, and of the document that is shown beside others. */
import type { CoverageResult, OverlapsResult } from '@practice-lens/server/protocol';
import type { Connection } from '../connection.ts';
import { readCurriculum, readOverlaps } from './read.ts';

export class Answers {
  readonly #connection: Connection;
  #result: CoverageResult | undefined;
  #overlaps: OverlapsResult | undefined;
  /** Counts questions, so that a late answer never replaces a newer one. */
  #turn = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  get result(): CoverageResult | undefined {
    return this.#result;
  }

  get overlaps(): OverlapsResult | undefined {
    return this.#overlaps;
  }

  /** `beside`: the URI of a document, or empty. False when a newer question has been asked meanwhile. */
  async ask(beside: string): Promise<boolean> {
    const turn = ++this.#turn;
    const result = await readCurriculum(this.#connection);
    const overlaps = beside === '' ? undefined : await readOverlaps(this.#connection, beside);
    if (turn !== this.#turn) return false;
    this.#result = result ?? this.#result;
    this.#overlaps = overlaps ?? undefined;
    return true;
  }
}
