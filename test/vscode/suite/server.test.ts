import assert from 'node:assert/strict';
import { Watchdog } from '../../../client/src/watchdog.ts';
import { SOURCE, findings, practiceLens, servers, show, until } from './support.ts';

describe('the language server', () => {
  it('is started again when it runs and does not answer', async function () {
    if (process.platform === 'win32') return this.skip();
    const { connection } = await practiceLens();
    const watchdog = new Watchdog(connection, { everyMs: 1_000_000, answerMs: 300 });
    assert.equal(await watchdog.look(), true);
    const { document } = await show('server-hung', SOURCE);
    await findings(document.uri, 1);
    const before = servers();
    for (const pid of before) process.kill(pid, 'SIGSTOP');
    assert.equal(await watchdog.look(), false);
    watchdog.dispose();
    assert.ok(servers().some((pid) => !before.includes(pid)));
    assert.equal(await watchdog.look(), true);
    await findings(document.uri, 1);
    assert.equal(document.getText(), SOURCE);
  });

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
