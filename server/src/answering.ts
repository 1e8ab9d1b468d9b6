/** The one wrapper around every handler: what fails is logged and answered with nothing, so that no request ends the server. */
import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type ProtocolRequestType,
} from 'vscode-languageserver';

export type Answer = <P, R, PR, E, RO>(
  type: ProtocolRequestType<P, R, PR, E, RO>,
  empty: NoInfer<R>,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
) => void;

/** Registers handlers on a connection. `empty`: what an answer without content is for this request. */
export function answeringOn(connection: Connection): Answer {
  return <P, R, PR, E, RO>(
    type: ProtocolRequestType<P, R, PR, E, RO>,
    empty: NoInfer<R>,
    handler: (params: P, token: CancellationToken) => R | Promise<R>,
  ): void => {
    // The library's types let a handler return any of result and error; a cancelled request is answered with LSP's error.
    connection.onRequest(type.method, async (params: P, token: CancellationToken): Promise<R | ResponseError<void>> => {
      try {
        const result = token.isCancellationRequested ? empty : await handler(params, token);
        return token.isCancellationRequested ? cancelled() : result;
      } catch (error) {
        connection.console.error(`${type.method}: ${describe(error)}`);
        return empty;
      }
    });
  };
}

const cancelled = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

/** For work that nobody waits for: runs it and logs a failure. */
export function inBackground(connection: Connection, name: string, work: () => void | Promise<void>): void {
  const fail = (error: unknown): void => connection.console.error(`${name}: ${describe(error)}`);
  try {
    void Promise.resolve(work()).catch(fail);
  } catch (error) {
    fail(error);
  }
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
