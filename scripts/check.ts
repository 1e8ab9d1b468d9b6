/** Checks that need no compiler: links in the docs lead somewhere, and paths that they name are there. */
import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: ROOT,
  encoding: 'utf8',
});
const documents = tracked
  .split('\n')
  .filter(
    (file) =>
      file !== '' &&
      !/^(?:training\/corpus|test\/fixtures|examples\/(?:curriculum|postings))\//.test(file) &&
      existsSync(join(ROOT, file)),
  );
const broken = documents.flatMap((file) => [...brokenLinks(file), ...missingPaths(file)]);

for (const line of broken) console.error(line);
if (broken.length > 0) process.exitCode = 1;
else console.log(`${documents.length} documents: every link and path leads somewhere`);

function brokenLinks(file: string): string[] {
  const text = withoutCode(readFileSync(join(ROOT, file), 'utf8'));
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [path = '', anchor] = target.split('#');
    const at = path === '' ? file : join(dirname(file), path);
    if (!existsSync(join(ROOT, at))) return [`${file}: the link to ${target} leads nowhere.`];
    return anchor !== undefined && at.endsWith('.md') && !anchorsOf(at).has(anchor)
      ? [`${file}: ${at} has no heading #${anchor}.`]
      : [];
  });
}

/** Paths of the project in code spans, such as `core/src/index.ts`. */
function missingPaths(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [
    ...text.matchAll(/`((?:core|data|server|client|cli|scripts|training|bench|test|syntaxes|docs)\/[\w./-]+)`/g),
  ].flatMap(([, path = '']) => (existsSync(join(ROOT, path)) ? [] : [`${file}: there is no ${path}.`]));
}

function anchorsOf(file: string): ReadonlySet<string> {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const headings = [...text.matchAll(/^#{1,6}\s+(.*)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/<[^>]*>/g, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .trim()
      .replace(/\s+/g, '-'),
  );
  return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)"/g)].map(([, id = '']) => id)]);
}

function withoutCode(text: string): string {
  return text.replace(/^(```+)[\s\S]*?^\1\s*$/gm, '').replace(/`[^`\n]*`/g, '');
}
