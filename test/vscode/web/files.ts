/** What the suites use of node:fs and node:path, over the files that the bundle brings along. */
declare const BUNDLED_FILES: Readonly<Record<string, string>>;

export const join = (...parts: readonly string[]): string => new URL(parts.join('/'), 'file:///').pathname;

export const existsSync = (path: string): boolean => path in BUNDLED_FILES || readdirSync(path).length > 0;

export function readFileSync(path: string): string {
  const text = BUNDLED_FILES[path];
  if (text === undefined) throw new Error(`The bundle brings no file ${path}.`);
  return text;
}

export const readdirSync = (folder: string): string[] =>
  Object.keys(BUNDLED_FILES).flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []));
