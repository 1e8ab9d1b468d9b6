/** Lets other messages through during long work: `await breathe()` between two pieces costs nothing until one is due. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH_MS) return;
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}

const STRETCH_MS = 15;
