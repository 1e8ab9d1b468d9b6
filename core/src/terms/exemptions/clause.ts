/** What stands behind the last border in a text. `border` is global. */
export function afterLast(border: RegExp, text: string): string {
  const last = [...text.matchAll(border)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}
