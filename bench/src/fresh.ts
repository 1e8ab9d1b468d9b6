/** A process of its own for one tool and one file: prints how long it took from its start to the first result, and its largest memory. */
import { readFileSync } from 'node:fs';
import { TOOL_NAMES, toolNamed } from './tools.ts';

const name = TOOL_NAMES.find((candidate) => candidate === process.argv[2]);
if (!name) throw new Error(`Name one of ${TOOL_NAMES.join(', ')}.`);
const text = readFileSync(process.argv[3] ?? '', 'utf8');
const before = performance.now();
const { check } = await toolNamed(name);
await check(text);
const ms = performance.now() - before;
console.log(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024 }));
