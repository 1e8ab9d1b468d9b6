/** What clients have been told of each document's coverage, to notice when it is no longer true. */
import type { Summary } from './summary.ts';
import { normalized } from './workspace/uris.ts';

type Told = Pick<Summary, 'uri' | 'numbers'>;

export class ToldNumbers {
  readonly #told = new Map<string, string>();
  /** The documents that were there when somebody was told the numbers of all. */
  #all: ReadonlySet<string> | undefined;

  /** Somebody was told these numbers. */
  note(summaries: readonly Told[]): void {
    for (const { uri, numbers } of summaries) {
      const place = normalized(uri);
      // Somebody else may have been told earlier ones, hence only the first are kept until they are looked at again.
      if (!this.#told.has(place)) this.#told.set(place, numbers);
    }
  }

  /** Somebody was told the numbers of all documents, so that a new document is news as well. */
  noteAll(summaries: readonly Told[]): void {
    this.#all = new Set(summaries.map(({ uri }) => normalized(uri)));
    this.note(summaries);
  }

  /** Whether anybody was told something that this document changes. */
  concerns(uri: string): boolean {
    return this.#all !== undefined || this.#told.has(normalized(uri));
  }

  /** Whether it was missing when somebody was told the numbers of all: its file was not there yet, or not known. */
  wasMissing(uri: string): boolean {
    return this.#all !== undefined && !this.#all.has(normalized(uri));
  }

  /** Whether what was told is no longer true; from now on these numbers count as told. Nothing: the document is gone. */
  isNews(uri: string, numbers: string | undefined): boolean {
    const place = normalized(uri);
    const before = this.#told.get(place);
    if (numbers === undefined) this.#told.delete(place);
    else this.#told.set(place, numbers);
    return before !== numbers;
  }
}
