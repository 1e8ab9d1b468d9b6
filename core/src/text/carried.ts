/**
 * What is made of a list, one entry after the other, for one version of the list after the other. All that stands before the
 * first difference is taken over; behind it `make` may make use of what it made of the entry that stood there. It changes
 * no result, as long as `make` gives the same for the same.
 */
export class Carried<A, B> {
  #list: readonly A[] = [];
  #made: readonly B[] = [];

  /** `before`: what was made of the entry before. `earlier`: of the one that stood as far from the end of the last list. */
  map(list: readonly A[], make: (entry: A, before: B | undefined, earlier: B | undefined) => B): readonly B[] {
    const old = this.#made;
    const made = old.slice(0, sameAtStart(list, this.#list));
    for (let at = made.length; at < list.length; at++)
      made.push(make(list[at] as A, made[at - 1], old[at + old.length - list.length]));
    this.#list = list;
    this.#made = made;
    return made;
  }
}

function sameAtStart(a: readonly unknown[], b: readonly unknown[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}
