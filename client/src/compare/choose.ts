/** With what should the curriculum be compared? */
import * as vscode from 'vscode';
import type { Before } from '@practice-lens/server/protocol';
import { repositoryOf, textsIn, type Repository } from './git.ts';

const { t } = vscode.l10n;

export interface Earlier {
  /** For the heading: "the last commit". */
  readonly title: string;
  /** Reads what stood there; anew each time, since the files as they are now go on changing. */
  readonly read: () => Promise<Before>;
}

interface Choice extends vscode.QuickPickItem {
  readonly choose: () => Promise<Earlier | undefined>;
}

export async function chooseEarlier(): Promise<Earlier | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) {
    void vscode.window.showInformationMessage(
      t('Open the folder of the curriculum first; what stands in it is compared.'),
    );
    return undefined;
  }
  const repository = await repositoryOf(folder);
  const choices = [...(repository ? ofGit(repository) : []), { label: t('Another folder…'), choose: otherFolder }];
  const picked = await vscode.window.showQuickPick<Choice>(choices, { title: t('Compare the curriculum with what?') });
  return picked?.choose();
}

const ofGit = (repository: Repository): Choice[] => [
  {
    label: t('The last commit'),
    detail: t('What has changed since, saved or not'),
    choose: () => Promise.resolve(revisionOf(repository, 'HEAD', t('the last commit'))),
  },
  { label: t('A branch, tag or commit…'), choose: () => chooseRevision(repository) },
];

export const revisionOf = (repository: Repository, revision: string, title = revision): Earlier => ({
  title,
  read: async () => ({ texts: await textsIn(repository, revision) }),
});

/** From the list, or typed: any name that git understands. */
async function chooseRevision(repository: Repository): Promise<Earlier | undefined> {
  const refs = await repository.getRefs({ sort: 'committerdate' });
  const names = refs.flatMap(({ name }) => name ?? []);
  const picker = vscode.window.createQuickPick();
  picker.title = t('Which revision? Choose one, or type any name that git understands.');
  picker.items = names.map((label) => ({ label }));
  const revision = await new Promise<string | undefined>((resolve) => {
    picker.onDidAccept(() => resolve(picker.selectedItems[0]?.label ?? picker.value));
    picker.onDidHide(() => resolve(undefined));
    picker.show();
  });
  picker.dispose();
  if (!revision) return undefined;
  try {
    const earlier = revisionOf(repository, revision);
    await earlier.read();
    return earlier;
  } catch {
    void vscode.window.showInformationMessage(
      t('Git knows no revision named “{0}”. Branches, tags and commits are possible.', revision),
    );
    return undefined;
  }
}

async function otherFolder(): Promise<Earlier | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      title: t('Compare with this folder'),
    })) ?? [];
  return (
    folder && {
      title: vscode.workspace.asRelativePath(folder),
      read: () => Promise.resolve({ folder: folder.toString() }),
    }
  );
}
