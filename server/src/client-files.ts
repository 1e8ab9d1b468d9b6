/** Files by asking the client: for web workers and for workspaces that lie in no file system. */
import type { Connection } from 'vscode-languageserver';
import { MAX_FILE_BYTES, type FileReader } from './host.ts';
import type { ClientRequests } from './protocol.ts';

export function clientFiles(connection: Connection): FileReader {
  const ask = async <M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]['params'],
    otherwise: ClientRequests[M]['result'],
  ): Promise<ClientRequests[M]['result']> => {
    try {
      return await connection.sendRequest<ClientRequests[M]['result']>(method, params);
    } catch (error) {
      connection.console.warn(
        `The client did not answer ${method} (${String(error)}), so Practice Lens goes on without.`,
      );
      return otherwise;
    }
  };
  return {
    read: (uri) => ask('practiceLens/readFile', { uri, maxBytes: MAX_FILE_BYTES }, { skipped: 'missing' }),
    find: async (params) => [...(await ask('practiceLens/findFiles', params, []))].sort(),
  };
}
