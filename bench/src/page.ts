/** The page of the results (docs/benchmarks.md). */
import { shown, valueOf, type Run } from './record.ts';
import { SIZES } from './texts.ts';
import { TOOL_NAMES } from './tools.ts';

export const pageOf = (run: Run): string => `<!-- Written by \`npm run bench\` from bench/results/latest.json. -->

# Benchmarks

${method(run)}

## Checking one document

Median time of the whole check, and how it compares in the same rounds: for parsing, our time as a multiple of its; for
the others, their time as a multiple of ours.

${table(
  ['tool', ...SIZES.map(({ name }) => name)],
  TOOL_NAMES.map((tool) => [titleOf(tool, run), ...SIZES.map(({ name }) => checkCell(run, name, tool))]),
)}

## A fresh process

From loading the tool to the first result on 50 kB, and the most memory that the process had.

${table(
  ['tool', 'time', 'memory'],
  TOOL_NAMES.map((tool) => [
    titleOf(tool, run),
    cell(run, `load and check 50 kB/${tool}`),
    cell(run, `memory of 50 kB/${tool}`),
  ]),
)}

${SECTIONS.map(({ title, text, prefixes }) => section(run, title, text, prefixes))
  .filter((part) => part !== '')
  .join('\n')}`;

const SECTIONS = [
  {
    title: 'The language server',
    text: 'A process over stdio. A keystroke is one letter in the middle of the document, until its diagnostics are there.',
    prefixes: ['cold start to first diagnostics/', 'keystroke, '],
  },
  {
    title: 'A workspace of many files',
    text: 'Each file has 6 kB. Warm means that the server has seen them before.',
    prefixes: ['1000 files/'],
  },
  {
    title: 'The table of a large curriculum',
    text: 'The panel in a running VS Code, with documents of 6 kB, measured inside its page. A screen shows a frame every 16.7 ms.',
    prefixes: ['panel of '],
  },
  {
    title: 'Cost against length',
    text: 'The whole check. An exponent of 1 says that twice the text takes twice the time.',
    prefixes: ['length/'],
  },
  {
    title: 'Cost against the number of terms',
    text: 'The search for terms alone, in 20 kB of text, as the processor’s own time, the median of a hundred rounds. What terms add is measured against parsing in the same round. An exponent of 0 says that their number does not matter.',
    prefixes: ['terms/'],
  },
  { title: 'What ships', text: 'The bundles, minified.', prefixes: ['bundle'] },
] as const;

function method({ date, machine, tools, note }: Run): string {
  const versions = Object.entries(tools)
    .filter(([name]) => name !== 'Practice Lens')
    .map(([name, version]) => `${name} ${version}`);
  return `All numbers of this page come from one run of \`npm run bench\`, on ${date}: ${machine.processor}, ${machine.cores} cores,
${machine.memory} memory, Node ${machine.node}. The texts are our own examples and training texts without their marks, their blocks shuffled
and their numbers varied up to the size that is wanted. In each round every tool reads the same text, which none has seen
before; every second round runs in the opposite order; what is shown are medians. The tools are pinned in
\`bench/package.json\`: ${versions.join(', ')}.
“parsing alone” is remark-parse with remark-gfm. The tools do different things: alex and its textlint rule look for
wording, harper.js for grammar, Practice Lens for wording and for the practice levels of every paragraph.${note === undefined ? '' : `\n\n${note}`}`;
}

function checkCell(run: Run, size: string, tool: string): string {
  const time = cell(run, `check/${size}/${tool}`);
  if (tool === 'parsing alone') return `${time} (ours ${times(run, `ratio/${size}/ours to parsing`)})`;
  return tool === 'Practice Lens' ? time : `${time} (${times(run, `ratio/${size}/${tool} to ours`)})`;
}

const times = (run: Run, id: string): string => `× ${shown(valueOf(run, id) ?? NaN)}`;

const titleOf = (tool: string, { tools }: Run): string => (tools[tool] ? `${tool} ${tools[tool]}` : tool);

function cell(run: Run, id: string): string {
  const measure = run.measures.find((candidate) => candidate.id === id);
  return measure ? `${shown(measure.value)} ${measure.unit}` : '–';
}

function section(run: Run, title: string, text: string, prefixes: readonly string[]): string {
  const own = run.measures.filter(({ id }) => prefixes.some((prefix) => id.startsWith(prefix)));
  if (own.length === 0) return '';
  const rows = own.map(({ id }) => [id.replaceAll('/', ': '), cell(run, id)]);
  return `## ${title}\n\n${text}\n\n${table(['what', 'value'], rows)}\n`;
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
