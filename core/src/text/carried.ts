/**
 * What is made of a list, one entry after the other, for one version of the list after the other. What stands before the first
 * difference is taken over, and so is what stands behind the last one, from where all is as it was on. It changes no result,
 * as long as `make` gives the same for the same.
 */
export class Carried<A, B> {
  #list: readonly A[] = [];
  #made: readonly B[] = [];
  readonly #isAlike: (a: A | undefined, b: A | undefined) => boolean;

  /** `isAlike`: whether `make` makes the same of two entries, where it made the same of those before them. */
  constructor(isAlike: (a: A | undefined, b: A | undefined) => boolean = Object.is) {
    this.#isAlike = isAlike;
  }

  /** `before`: what was made of the entry before. `earlier`: of the one that stood as far from the end of the last list. */
  map(list: readonly A[], make: (entry: A, before: B | undefined, earlier: B | undefined) => B): readonly B[] {
    const made = this.#mapped(list, make);
    this.#list = list;
    this.#made = made;
    return made;
  }

  #mapped(list: readonly A[], make: (entry: A, before: B | undefined, earlier: B | undefined) => B): readonly B[] {
    const old = this.#made;
    const start = sameAtStart(list, this.#list);
    const end = list.length - sameAtEnd(list, this.#list, start, this.#isAlike);
    const made = old.slice(0, start);
    for (let at = start; at < list.length; at++) {
      const then = at + old.length - list.length;
      if (at >= end && made[at - 1] === old[then - 1]) return made.concat(old.slice(then));
      made.push(make(list[at] as A, made[at - 1], old[then]));
    }
    return made;
  }
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
