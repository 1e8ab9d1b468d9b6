/**
 * What is made of a list, one entry after the other, for one version of the list after the other. What stands before the first
 * difference is taken over, and so is what stands behind the last one, from where all is as it was on. It changes no result,
 * as long as `make` gives the same for the same.
 */
export class Carried<A, B> {
  #list: readonly A[] = [];
  #made: readonly B[] = [];
  #marked: readonly number[] = [];
  readonly #options: CarriedOptions<A, B>;

  constructor(options: Partial<CarriedOptions<A, B>> = {}) {
    this.#options = { isAlike: Object.is, isMarked: () => false, ...options };
  }

  /** The indices of what is marked in what was made last, in order: a long list need not be searched for the few that are. */
  get marked(): readonly number[] {
    return this.#marked;
  }

  /** `before`: what was made of the entry before. `earlier`: of the one that stood as far from the end of the last list. */
  map(list: readonly A[], make: (entry: A, before: B | undefined, earlier: B | undefined) => B): readonly B[] {
    const old = this.#made;
    const growth = list.length - old.length;
    const start = sameAtStart(list, this.#list);
    const end = list.length - sameAtEnd(list, this.#list, start, this.#options.isAlike);
    const made = old.slice(0, start);
    const marked = this.#marked.filter((at) => at < start);
    let at = start;
    for (; at < list.length && !(at >= end && made[at - 1] === old[at - 1 - growth]); at++) {
      const one = make(list[at] as A, made[at - 1], old[at - growth]);
      if (this.#options.isMarked(one)) marked.push(at);
      made.push(one);
    }
    for (const then of this.#marked) if (then >= at - growth) marked.push(then + growth);
    this.#list = list;
    this.#made = made.concat(old.slice(at - growth));
    this.#marked = marked;
    return this.#made;
  }
}

interface CarriedOptions<A, B> {
  /** Whether `make` makes the same of two entries, where it made the same of those before them. */
  readonly isAlike: (a: A | undefined, b: A | undefined) => boolean;
  readonly isMarked: (made: B) => boolean;
}

function sameAtStart(a: readonly unknown[], b: readonly unknown[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** Nothing of what is the same at the start is counted again. */
function sameAtEnd<A>(
  a: readonly A[],
  b: readonly A[],
  start: number,
  isAlike: (a: A | undefined, b: A | undefined) => boolean,
): number {
  const most = Math.min(a.length, b.length) - start;
  let same = 0;
  while (same < most && isAlike(a[a.length - 1 - same], b[b.length - 1 - same])) same++;
  return same;
}
