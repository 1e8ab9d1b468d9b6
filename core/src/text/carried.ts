/**
 * What is made of a list, one entry after the other, for one version of the list after the other: what stands before the
 * first entry that differs is taken over. It changes no result, as long as `make` gives the same for the same.
 */
export class Carried<A, B> {
  #list: readonly A[] = [];
  #made: readonly B[] = [];

  /** `make` is handed what was made of the entry before. */
  map(list: readonly A[], make: (entry: A, before: B | undefined) => B): readonly B[] {
    const made = this.#made.slice(0, sameAtStart(list, this.#list));
    for (let at = made.length; at < list.length; at++) made.push(make(list[at] as A, made[at - 1]));
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
