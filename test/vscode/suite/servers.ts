/** The language servers as processes, to do to them what the world does. */
import { execFileSync } from 'node:child_process';

/** Process ids of the servers that this extension host has started, and of no other VS Code or test beside it. */
export function servers(): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'ppid=,pid=,args='], { encoding: 'utf8' }).split('\n');
  const own = lines.map((line) => line.trim().split(/\s+/)).filter(([parent]) => Number(parent) === process.pid);
  return own.filter((words) => /dist\/server\.js/.test(words.join(' '))).map(([, pid]) => Number(pid));
}
