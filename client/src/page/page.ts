/** Gives a webview its frame and keeps the HTML that it shows; what the page sends comes back as messages. */
import * as vscode from 'vscode';
import { framed } from './html.ts';

export interface PageOptions {
  readonly title: string;
  readonly waiting: string;
  /** Files in client/media, besides page.css. */
  readonly styles: readonly string[];
}

export function framePage(webview: vscode.Webview, media: vscode.Uri, { title, waiting, styles }: PageOptions): void {
  const uri = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(media, file)).toString();
  webview.options = { enableScripts: true, localResourceRoots: [media] };
  webview.html = framed({
    title,
    waiting,
    source: webview.cspSource,
    styles: ['page.css', ...styles].map(uri),
    script: uri('page.js'),
    language: vscode.l10n.t('en'),
    nonce: crypto.randomUUID(),
  });
}
