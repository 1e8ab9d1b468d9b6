import type { YamlReader } from '../text/yaml.ts';
import { CUE_KINDS, type CueKind, type CuePack } from './cues.ts';
import { SYSTEMS } from './systems.ts';

const UNSURE = '-unsure';

/** Reads data/cues/<system>.yml; mistakes are the reader's problems. Nothing when it is not said which system it speaks for. */
export function readCues(reader: YamlReader): CuePack | undefined {
  const system = reader.root.get('system')?.oneOf(SYSTEMS);
  if (system === undefined) return undefined;
  const lists = reader.root.entries().filter(([key]) => key !== 'system');
  const cues = lists.flatMap(([key, value]) => {
    const kind: CueKind | undefined = CUE_KINDS.find((name) => name === key.replace(UNSURE, ''));
    if (kind) return value.strings().map((phrase) => ({ phrase, kind, unsure: key.endsWith(UNSURE) }));
    value.complain(
      'cues-kind',
      `"${key}" is no kind of cue.`,
      `Kinds are ${CUE_KINDS.join(', ')}, each also with ${UNSURE}.`,
    );
    return [];
  });
  return { system, cues };
}
