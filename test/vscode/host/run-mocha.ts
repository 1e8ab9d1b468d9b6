/** Runs mocha inside the extension host; what it prints goes to the console, which both hosts pass on. */
import Mocha from 'mocha';
import { TEST_LINE } from './test-line.ts';

/** `load` requires the suites once mocha's words (describe, it) are there. Rejects when a test failed. */
export function runMocha(load: () => void): Promise<void> {
  // No differences by mocha: the messages of node:assert hold them already.
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 30_000, color: false, diff: false });
  Mocha.reporters.Base.consoleLog = (format = '', ...rest: unknown[]) => console.log(`${TEST_LINE}${format}`, ...rest);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} failing`))));
  });
}
