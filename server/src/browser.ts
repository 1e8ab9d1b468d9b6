/** The server as a web worker: messages instead of streams, files by asking the client. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientFiles } from './client-files.ts';
import { startServer } from './server.ts';

// The web worker's own scope; the compiler's libraries for workers and for Node each have one of that name.
const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), { files: clientFiles });
