/** What the page has of the rows of a large table, so that each is sent once, and to sort and filter needs only their order. */
import type { CoverageResult, Translate } from '@practice-lens/server/protocol';
import { FIRST_LOOK } from './look.ts';
import { rowsHtml } from './matrix.ts';
import { tableOf } from './table.ts';

export class SentRows {
  #result: CoverageResult | undefined;
  #rows: ReadonlyMap<string, string> = new Map();

  /** The page is a new one. */
  forget(): void {
    this.#result = undefined;
    this.#rows = new Map();
  }

  /** The HTML of those rows that the page does not have like that; from now on it has them. */
  fresh(result: CoverageResult, t: Translate): string {
    if (result === this.#result) return '';
    const rows = rowsHtml(tableOf(result, FIRST_LOOK, t), t);
    const fresh = [...rows].filter(([name, html]) => this.#rows.get(name) !== html);
    this.#result = result;
    this.#rows = rows;
    return fresh.map(([, html]) => html).join('');
  }
}
