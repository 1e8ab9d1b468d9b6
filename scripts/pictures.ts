/**
 * Takes pictures of the real thing in a real VS Code: those of the README (`npm run pictures`), or of any documents:
 * `node scripts/pictures.ts --file unit-3.md --out unit-3.png [--dark] [--line 40] [--size 1280x2400]`, or, with several
 * `--file`, into a folder: `--out pictures`.
 */
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../test/vscode/host/install.ts';
import { takePictures, type Shot } from '../test/vscode/host/pictures.ts';
import {
  competency,
  coverageView,
  curriculumPanel,
  findingLines,
  ifAny,
  levelMarks,
  sectionNumbers,
} from '../test/vscode/host/sights.ts';

const SHOW_CURRICULUM = 'Practice Lens: Show Coverage of the Curriculum';
const SHOW_BESIDE = 'Practice Lens: Show What Other Documents Describe as Well';
const SHOW_COVERAGE = 'Practice Lens: Show Coverage of This Document';

const { values } = parseArgs({
  options: {
    file: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    dark: { type: 'boolean', default: false },
    line: { type: 'string', default: '1' },
    size: { type: 'string', default: '1280x1600' },
  },
});

const shots = values.file.length === 0 ? readmeShots() : values.file.map(shotOf);
await takePictures(shots, ({ out }) => console.log(out));

/** Add a shot here: which document, which commands, what to wait for, which part of the window. */
function readmeShots(): readonly Shot[] {
  const folder = join(ROOT, 'examples');
  const file = join(folder, 'curriculum/practice-with-communities.md');
  const common = { folder, file, commands: [SHOW_COVERAGE] };
  return (['light', 'dark'] as const).flatMap((theme): Shot[] => [
    {
      ...{ ...common, theme, out: picture(`editor-${theme}`), clip: 'content', line: 66 },
      waitFor: [coverageView, sectionNumbers, levelMarks, findingLines],
    },
    {
      ...{ ...common, theme, out: picture(`coverage-${theme}`), clip: 'view', size: { width: 1280, height: 1500 } },
      waitFor: [coverageView],
    },
    {
      ...{ ...common, theme, out: picture(`curriculum-${theme}`), clip: 'content', commands: [SHOW_CURRICULUM] },
      waitFor: [curriculumPanel],
    },
    {
      ...{ ...common, theme, out: picture(`competencies-${theme}`), clip: 'content', commands: [SHOW_BESIDE] },
      size: { width: 1280, height: 1700 },
      waitFor: [curriculumPanel, competency(7)],
    },
  ]);
}

function shotOf(file: string, at: number): Shot {
  const [width = 1280, height = 1600] = values.size.split('x').map(Number);
  return {
    file: resolve(file),
    out: outOf(file, at),
    theme: values.dark ? 'dark' : 'light',
    line: Number(values.line),
    size: { width, height },
    commands: [SHOW_COVERAGE],
    waitFor: [coverageView, ifAny(levelMarks, 'level'), ifAny(findingLines, 'finding')],
  };
}

/** In a folder the picture takes the document's name, with a number where an earlier one has the same. */
function outOf(file: string, at: number): string {
  const out = resolve(values.out ?? '.');
  if (out.endsWith('.png')) return out;
  const name = nameOf(file);
  const namesakes = values.file.slice(0, at).filter((earlier) => nameOf(earlier) === name).length;
  return join(out, namesakes === 0 ? `${name}.png` : `${name}-${namesakes + 1}.png`);
}

function nameOf(file: string): string {
  return basename(file).replace(/\.[^.]*$/, '');
}

function picture(name: string): string {
  return join(ROOT, 'docs/images', `${name}.png`);
}
