/** Takes away what it can from a text for as long as `holds` still says yes: halves first, then smaller and smaller parts. */
export function smallest(text: string, holds: (candidate: string) => boolean): string {
  let size = Math.ceil(text.length / 2);
  for (let tries = 0; size >= 1 && tries < MOST_TRIES;) {
    let at = 0;
    let isShorter = false;
    while (at < text.length && tries < MOST_TRIES) {
      const candidate = text.slice(0, at) + text.slice(at + size);
      tries++;
      if (holds(candidate)) {
        text = candidate;
        isShorter = true;
      } else at += size;
    }
    if (!isShorter) size = size === 1 ? 0 : Math.ceil(size / 2);
  }
  return text;
}

const MOST_TRIES = 3000;
