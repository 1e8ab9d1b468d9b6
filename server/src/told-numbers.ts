/** What clients have been told of each document's coverage, to notice when it is no longer true. */
import { fingerprint } from './fingerprint.ts';
import type { DocumentCoverage } from './protocol.ts';
import { normalized } from './workspace/uris.ts';

export class ToldNumbers {
  readonly #told = new Map<string, string>();
  #areAllWatched = false;

  /** Somebody was told these numbers. */
  note(coverages: readonly DocumentCoverage[]): void {
    for (const coverage of coverages) {
      const place = normalized(coverage.uri);
      // Somebody else may have been told earlier ones, hence only the first are kept until they are looked at again.
      if (!this.#told.has(place)) this.#told.set(place, nameOf(coverage));
    }
  }

  /** Somebody was told the numbers of all documents, so that a new document is news as well. */
  noteAll(coverages: readonly DocumentCoverage[]): void {
    this.#areAllWatched = true;
    this.note(coverages);
  }

  /** Whether anybody was told something that this document changes. */
  concerns(uri: string): boolean {
    return this.#areAllWatched || this.#told.has(normalized(uri));
  }

  /** Whether what was told is no longer true; from now on these numbers count as told. No coverage: the document is gone. */
  isNews(uri: string, coverage: DocumentCoverage | undefined): boolean {
    const place = normalized(uri);
    const before = this.#told.get(place);
    const now = nameOf(coverage);
    this.#told.set(place, now);
    return before !== now;
  }
}

/** Where paragraphs stand does not matter: a line more or less above them changes no number. */
function nameOf(coverage: DocumentCoverage | undefined): string {
  const blocks = coverage?.blocks.map(({ levels, counted, mention, section }) => [levels, counted, mention, section]);
  return fingerprint(JSON.stringify([coverage?.profile, coverage?.coverage, blocks]));
}
