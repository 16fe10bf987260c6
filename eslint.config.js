import tseslint from 'typescript-eslint';

const SPECS = ['**/*.spec.ts', '**/*.contract.ts'];

const SIZES = {
  'max-lines': ['error', 200],
  'max-lines-per-function': ['error', 40],
  complexity: ['error', { max: 8, variant: 'modified' }],
  'max-params': ['error', 4],
  'max-depth': ['error', 2],
};

const banned = (selector, message) => ({ selector, message });

const NO_ENUM = banned('TSEnumDeclaration', 'A union of literals instead: it needs no runtime and no import.');
const NO_DEFAULT_EXPORT = banned(
  ':matches(ExportDefaultDeclaration, ExportSpecifier[exported.name="default"])',
  'A name of its own: it is the same in every file that imports it.',
);

const EVERYWHERE = {
  'no-restricted-syntax': ['error', NO_ENUM, NO_DEFAULT_EXPORT],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // Ports promise; an adapter that has nothing to wait for still keeps the promise.
  '@typescript-eslint/require-await': 'off',
  // Nest's decorated classes and modules hold metadata only.
  '@typescript-eslint/no-extraneous-class': 'off',
};

const NO_CLOCK = 'Days and instants arrive in the command.';
const NO_CHANCE = 'Ids and choices arrive in the command.';
const NO_WAITING = 'Facts arrive with the command: nothing is waited for here.';

/** What depends on the moment, on chance or on the outside cannot be replayed. Reading a given date (`Date.parse`) is no clock. */
const PURE = {
  'no-restricted-globals': ['error',
    'performance', 'process', 'console', 'fetch', 'crypto', 'globalThis', 'global',
    'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  'no-restricted-properties': ['error',
    { object: 'Date', property: 'now', message: NO_CLOCK },
    { object: 'Temporal', property: 'Now', message: NO_CLOCK },
    { object: 'Math', property: 'random', message: NO_CHANCE }],
  'no-restricted-syntax': ['error', NO_ENUM, NO_DEFAULT_EXPORT,
    banned('NewExpression[callee.name="Date"][arguments.length=0]', NO_CLOCK),
    banned('CallExpression[callee.name="Date"]', NO_CLOCK),
    banned('AwaitExpression', NO_WAITING),
    banned(':function[async=true]', NO_WAITING),
    banned('ForOfStatement[await=true]', NO_WAITING)],
};

/** Answers of supertest and JSON.parse are `any`; a spec states what it expects of them anyway. */
const UNTYPED_ANSWERS = ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => `@typescript-eslint/no-unsafe-${use}`);

const off = (rules) => Object.fromEntries(rules.map((rule) => [rule, 'off']));

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'test/output/', 'test/architecture/bad-fixtures/', 'apps/web/src/api/generated.ts'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: { ...EVERYWHERE, ...SIZES },
  },
  { files: ['libs/planning/**/*.ts', '**/*.projection.ts'], ignores: SPECS, rules: PURE },
  // What Vite and Orval look for is a default export.
  { files: ['apps/web/*.config.ts'], rules: { 'no-restricted-syntax': ['error', NO_ENUM] } },
  // A component's lines are mostly the page itself, and what a form shows depends on many fields.
  { files: ['apps/web/**/*.tsx', 'apps/web/**/use-*.ts'], rules: { 'max-lines-per-function': ['error', 60], complexity: ['error', { max: 12, variant: 'modified' }] } },
  { files: ['infra/**/*.mjs'], extends: [tseslint.configs.recommended], rules: SIZES },
  // What a lib shows of itself is a list.
  { files: ['libs/*/src/index.ts'], rules: { 'max-lines': 'off' } },
  // A sentence has as many parameters as it names things.
  { files: ['test/scenarios/steps/*.ts'], rules: { 'max-params': 'off' } },
  { files: SPECS, rules: off([...Object.keys(SIZES), ...UNTYPED_ANSWERS]) },
);
