/** The server as a process: `node dist/server.js --stdio` or `--node-ipc`. */
import { createConnection } from 'vscode-languageserver/node';
import { clientFiles } from './client-files.ts';
import { giveBack } from './give-back.ts';
import { nodeFiles } from './node-files.ts';
import { nodeShelf } from './node-shelf.ts';
import { startServer } from './server.ts';

startServer(createConnection(), {
  files: (connection) => nodeFiles(clientFiles(connection)),
  shelf: nodeShelf,
  giveBack,
});
