/** Places as URIs, in one spelling: clients differ in what they escape, and maps need one key. */
import { URI, Utils } from 'vscode-uri';

export const normalized = (uri: string): string => URI.parse(uri).toString();

export const parentOf = (uri: string): string => Utils.dirname(URI.parse(uri)).toString();

export const nameOf = (uri: string): string => Utils.basename(URI.parse(uri));

/** `path` may hold `..` and slashes. */
export const joined = (folder: string, path: string): string => Utils.joinPath(URI.parse(folder), path).toString();

export function isWithin(uri: string, folder: string): boolean {
  const [inner, outer] = [URI.parse(uri), URI.parse(folder)];
  const path = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
  return inner.scheme === outer.scheme && inner.authority === outer.authority && `${inner.path}/`.startsWith(path);
}

/** The path of a file below a folder; its name when it lies elsewhere. */
export function relativeTo(folder: string | undefined, uri: string): string {
  if (folder === undefined || !isWithin(uri, folder)) return nameOf(uri);
  return URI.parse(uri).path.slice(URI.parse(folder).path.replace(/\/$/, '').length + 1);
}

/** The folders from a file's own up to `top`, or up to the root without one. A document that was never saved has none. */
export function foldersAbove(uri: string, top: string | undefined): string[] {
  if (URI.parse(uri).scheme === 'untitled') return [];
  const folders: string[] = [];
  let folder = parentOf(uri);
  while (folders.at(-1) !== folder) {
    folders.push(folder);
    if (folder === top) break;
    folder = parentOf(folder);
  }
  return folders;
}
