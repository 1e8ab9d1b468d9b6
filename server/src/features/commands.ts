/** Commands: every action for those who cannot or do not want to use the light bulb. */
import { ExecuteCommandRequest } from 'vscode-languageserver';
import { ACTIONS, Refusal, type Action } from '../edits/actions.ts';
import type { Feature, Server } from '../feature.ts';
import type { Commands, EditResult } from '../protocol.ts';
import { isRecord } from '../workspace/editor-settings.ts';

export const commands: Feature = (server) => {
  server.answer(
    ExecuteCommandRequest.type,
    failed(server.t('The command did not work; the output channel says more.')),
    ({ command, arguments: given }) =>
      isCommand(command)
        ? run(command, given?.[0], server)
        : failed(server.t('Practice Lens has no command “{0}”.', command)),
  );
  return { executeCommandProvider: { commands: Object.keys(ACTIONS) } };
};

const isCommand = (name: string): name is keyof Commands => Object.hasOwn(ACTIONS, name);

async function run(command: keyof Commands, args: unknown, server: Server): Promise<EditResult> {
  if (!isRecord(args) || typeof args['uri'] !== 'string')
    return failed(server.t('This command needs the document that it is for, as “uri”.'));
  // Which arguments belong to which command is the client's side of the contract; the wrapper answers for broken ones.
  const action = ACTIONS[command] as Action<keyof Commands>;
  try {
    const edit = await action(args as never, server);
    const { applied, failureReason } = await server.connection.workspace.applyEdit({ label: 'Practice Lens', edit });
    return { applied, ...(failureReason !== undefined && { failureReason }) };
  } catch (error) {
    if (error instanceof Refusal) return failed(error.message);
    throw error;
  }
}

const failed = (failureReason: string): EditResult => ({ applied: false, failureReason });
