/** The command `practice-lens`: hands the process to `run` and ends with its exit status. */
import { builtIn } from '@practice-lens/data';
import { nodeIo } from './io.ts';
import { run } from './run.ts';

declare const PRACTICE_LENS_VERSION: string;

void run(process.argv.slice(2), nodeIo(), builtIn, PRACTICE_LENS_VERSION).then((status) => {
  process.exitCode = status;
});
