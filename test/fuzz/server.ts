/** Messages to the built server: known methods with odd parameters, in any order. It has to stay alive and right. */
import { Client } from '../server/support/client.ts';
import { startProcess } from '../server/support/start.ts';
import { Chance, documentOf } from './maker.ts';

const REQUESTS = [
  'textDocument/diagnostic',
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/codeAction',
  'textDocument/codeLens',
  'textDocument/inlayHint',
  'workspace/diagnostic',
  'workspace/executeCommand',
  'practiceLens/annotations',
  'practiceLens/coverage',
  'nosuch/method',
] as const;

const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  '$/cancelRequest',
  '$/setTrace',
] as const;

const VALUES: readonly unknown[] = [
  null,
  0,
  -1,
  1.5,
  1e300,
  '',
  'x',
  'file:///',
  'file:///%ZZ',
  'untitled:x',
  [],
  {},
  true,
  { line: -1 },
];

/** How many messages were sent until `end`; `report` hears of a server that died, or that no longer answers rightly. */
export async function fuzzServer(
  seed: number,
  end: number,
  report: (name: string, mistake: string, text: string) => void,
): Promise<number> {
  const chance = new Chance(seed);
  let sent = 0;
  while (Date.now() < end) {
    const { client } = await Client.start(startProcess);
    const log: string[] = [];
    try {
      for (let round = 0; round < 60 && Date.now() < end; round++, sent++) await sendOdd(client, chance, log);
      await assertWell(client);
      await client.stop();
    } catch (error) {
      report('messages', String(error), log.slice(-5).join('\n'));
      return sent;
    }
  }
  return sent;
}

async function sendOdd(client: Client, chance: Chance, log: string[]): Promise<void> {
  const uri = chance.is(0.9) ? client.uri(`d${chance.below(3)}.md`) : String(chance.of(VALUES));
  const params = paramsFor(uri, chance);
  if (chance.is(0.5)) {
    const method = chance.of(NOTIFICATIONS);
    log.push(`${method} ${JSON.stringify(params)}`);
    await client.notify(method, params);
  } else {
    const method = chance.of(REQUESTS);
    log.push(`${method} ${JSON.stringify(params)}`);
    // An error is an answer, too; silence is none.
    await answered(
      client.request(method, params).catch(() => null),
      method,
    );
  }
}

const PATIENCE_MS = 10_000;

async function answered<T>(answer: Promise<T>, method: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer to ${method}`)), PATIENCE_MS);
  });
  return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

/** The parameters of all methods at once, each right most of the time and sometimes odd. */
function paramsFor(uri: string, chance: Chance): object {
  const or = <T>(value: T): unknown => (chance.is(0.9) ? value : chance.of(VALUES));
  const position = { line: or(chance.below(20)), character: or(chance.below(60)) };
  const range = { start: or(position), end: or({ line: chance.below(30), character: chance.below(60) }) };
  const text = documentOf(chance);
  return {
    textDocument: or({ uri: or(uri), version: or(chance.below(9)), languageId: or('markdown'), text: or(text) }),
    position: or(position),
    range: or(range),
    context: or({ diagnostics: or([]), triggerKind: 1 }),
    contentChanges: or(chance.is(0.5) ? [{ text: or(text) }] : [{ range: or(range), text: or(text.slice(0, 30)) }]),
    command: or(chance.of(['practiceLens.edit.fix', 'practiceLens.edit.setLevel', 'practiceLens.edit.accept'])),
    arguments: or([or({ uri, range, levels: or(['macro']), replacement: or('x') })]),
    changes: or([or({ uri, type: or(2) })]),
    settings: or(null),
    previousResultIds: or([]),
    workspace: or(true),
    id: or(chance.below(50)),
    value: 'off',
  };
}

async function assertWell(client: Client): Promise<void> {
  const uri = await client.open('well.md', 'We serve the homeless.\n');
  const found = await answered(
    client.request<{ items: unknown[] }>('textDocument/diagnostic', { textDocument: { uri } }),
    'a plain question at the end',
  );
  if (found.items.length === 0) throw new Error('After odd messages the server finds nothing any more.');
}
