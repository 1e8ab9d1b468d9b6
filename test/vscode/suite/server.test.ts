import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { SOURCE, practiceLens, show, until } from './support.ts';

/** Process ids of the servers that run from this extension's folder. */
function servers(): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => /dist\/server\.js/.test(line)).map((line) => Number.parseInt(line, 10));
}

describe('the language server', () => {
  it('comes back when it is killed from outside, and the marks with it', async function () {
    if (process.platform === 'win32') return this.skip();
    const { connection, marks } = await practiceLens();
    await show('server-1', SOURCE);
    const before = servers();
    assert.ok(before.length > 0);
    const isBack = until(
      () => (connection.isRunning && servers().some((pid) => !before.includes(pid)) ? true : undefined),
      connection.onDidBecomeReady,
    );
    const isDrawn = new Promise<void>((resolve) => {
      const listener = marks.onDidDraw(() => {
        if (!servers().some((pid) => !before.includes(pid))) return;
        listener.dispose();
        resolve();
      });
    });
    for (const pid of before) process.kill(pid, 'SIGKILL');
    await isBack;
    await isDrawn;
  });
});
