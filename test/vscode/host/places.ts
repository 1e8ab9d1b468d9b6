/** Leads from a bundle back to its sources, so that a failing test names the line that somebody wrote. */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { basename, dirname, relative, resolve } from 'node:path';

export type ToSources = (line: string) => string;

/** Puts places in the sources, relative to the current folder, for those in the bundle that has a map beside it. */
export function placesIn(bundle: string): ToSources {
  const file = `${bundle}.map`;
  if (!existsSync(file)) return (line) => line;
  const map = new SourceMap(JSON.parse(readFileSync(file, 'utf8')) as SourceMapPayload);
  const place = new RegExp(`[^\\s(]*${basename(bundle).replaceAll('.', '\\.')}:(\\d+):(\\d+)`, 'g');
  return (line) =>
    line.replace(place, (whole, row: string, column: string) => {
      const origin = map.findOrigin(Number(row), Number(column));
      if (!('fileName' in origin)) return whole;
      const source = relative(process.cwd(), resolve(dirname(bundle), origin.fileName));
      return `${source}:${origin.lineNumber}:${origin.columnNumber}`;
    });
}
