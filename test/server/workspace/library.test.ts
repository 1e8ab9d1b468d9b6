import assert from 'node:assert/strict';
import { CancellationToken } from 'vscode-languageserver';
import { Folders } from '../../../server/src/workspace/folders.ts';
import type { Library } from '../../../server/src/workspace/library.ts';

type Parts = ConstructorParameters<typeof Library>[0];

/** The bundler gives the build its name, which has to be there before the module is read. */
async function libraryClass(): Promise<typeof Library> {
  Object.assign(globalThis, { PRACTICE_LENS_BUILD: 'test' });
  return (await import('../../../server/src/workspace/library.ts')).Library;
}

/** A library whose searches for files end when the test says so, with what it says. */
async function searching(): Promise<{
  library: Library;
  searches: ((found: readonly string[]) => void)[];
  begun: () => Promise<void>;
}> {
  const LibraryOfBuild = await libraryClass();
  const searches: ((found: readonly string[]) => void)[] = [];
  let tell = (): void => undefined;
  const parts: Pick<Parts, 'folders' | 'isToldOfChanges' | 'shelf' | 'log'> & Record<string, unknown> = {
    folders: new Folders({ workspaceFolders: [{ uri: 'file:///w', name: 'w' }], rootUri: null }),
    configurations: { of: () => Promise.resolve({ rulebook: { settings: { files: ['**/*.md'] } } }) },
    documents: { open: [] },
    files: {
      find: () =>
        new Promise<readonly string[]>((resolve) => {
          searches.push(resolve);
          tell();
        }),
    },
    isToldOfChanges: true,
    shelf: undefined,
    log: () => undefined,
  };
  const begun = (): Promise<void> => new Promise((resolve) => (tell = resolve));
  return { library: new LibraryOfBuild(parts as unknown as Parts), searches, begun };
}

describe('the list of documents', () => {
  it('is not kept when a file came while it was made', async () => {
    const { library, searches, begun } = await searching();
    const list = async (found: readonly string[]): Promise<readonly string[]> => {
      const isBegun = begun();
      const listing = library.list(undefined, CancellationToken.None);
      await isBegun;
      if (found.length === 1) library.forget(['file:///w/new.md']);
      searches.at(-1)?.(found);
      return listing;
    };
    assert.deepEqual(await list(['file:///w/old.md']), ['file:///w/old.md']);
    const both = ['file:///w/new.md', 'file:///w/old.md'];
    assert.deepEqual(await list(both), both);
    assert.deepEqual(await library.list(undefined, CancellationToken.None), both);
    assert.equal(searches.length, 2);
  });
});
