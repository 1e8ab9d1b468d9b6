// Lint with the walls of docs/architecture.md: who may import whom.
const js = require('@eslint/js');
const tseslint = require('typescript-eslint');

/** Inside the core, imports run from right to left only. */
const LAYERS = ['text', 'markdown', 'terms', 'levels', 'coverage', 'rules', 'report'];

/** Plain modules of the core that everything in it may use, and those that wire the layers together. */
const PURE = [
  { group: ['vscode', 'vscode-*', '@types/vscode'], message: 'The core knows no editor and no protocol.' },
  {
    group: ['node:*', 'fs', 'path', 'os', 'process', 'worker_threads'],
    message: 'The core does no input and output; the host hands it in.',
  },
  {
    group: ['@practice-lens/*', '**/server/**', '**/client/**', '**/cli/**', '**/training/**'],
    message: 'The core imports nothing from its faces.',
  },
];

const wall = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });

const layerWalls = LAYERS.map((layer, at) =>
  wall(
    [`core/src/${layer}/**/*.ts`],
    [
      ...PURE,
      ...LAYERS.slice(at + 1).map((later) => ({
        group: [`../${later}/*`, `../../${later}/*`],
        message: `core/${layer} comes before core/${later}.`,
      })),
      { group: ['../index.ts', '../../index.ts'], message: 'Inside the core, import the file itself.' },
      ...(layer === 'rules'
        ? []
        : [{ group: ['../analyze.ts'], message: 'Only the door and the report know the pipeline.' }].slice(
            layer === 'report' ? 1 : 0,
          )),
    ],
  ),
);

const outside = (name) => ({
  group: [`**/${name}/src/**`],
  message: `Import @practice-lens/${name} through its door.`,
});
const TRAINING = { group: ['**/training/**'], message: 'Nothing that ships imports the training.' };

module.exports = tseslint.config(
  { ignores: ['dist/**', '**/node_modules/**', '.vscode-test/**', 'examples/**', 'test/fixtures/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'off',
    },
  },
  {
    files: ['test/**', 'eslint.config.js'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['eslint.config.js', '**/*.cjs'],
    languageOptions: { globals: { require: 'readonly', module: 'writable' } },
  },
  {
    files: ['client/media/**/*.js'],
    languageOptions: {
      globals: { acquireVsCodeApi: 'readonly', CSS: 'readonly', document: 'readonly', window: 'readonly' },
    },
  },
  wall(['core/src/*.ts'], PURE),
  ...layerWalls,
  wall(
    ['client/src/**/*.ts'],
    [
      outside('core'),
      outside('server'),
      {
        group: ['@practice-lens/core', '@practice-lens/data'],
        message: 'The client knows the core only through the server.',
      },
      TRAINING,
    ],
  ),
  { files: ['client/src/**/*.ts'], rules: {} },
  wall(
    ['server/src/**/*.ts', 'cli/src/**/*.ts'],
    [
      outside('core'),
      outside('client'),
      { group: ['vscode'], message: 'Any client can use this, not only VS Code.' },
      TRAINING,
    ],
  ),
  wall(['bench/**/*.ts', 'training/**/*.ts'], [outside('core'), outside('client'), outside('server')]),
);
