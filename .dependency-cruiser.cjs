/** A folder of the source, or of a fixture that breaks a rule (test/architecture/bad-fixtures/<rule>/…). */
const inside = (folder) => `(?:^|/)${folder}`;

const SPEC = '\\.spec\\.ts$';
const TEST = `^test/(?!architecture/bad-fixtures/)|${SPEC}`;
const npm = (...names) => `(?:^|node_modules/)(?:${names.join('|')})(?:/|$)`;
const libs = (...names) => `^libs/(?:${names.join('|')})/`;

const DRIVERS = npm('pg', 'bullmq', 'ioredis', '@eventstore/db-client', '@kurrent/kurrentdb-client', 'better-sqlite3', 'node:sqlite', 'nodemailer');

/** What these folders may import; everything else breaks the rule. */
const onlyKnows = (name, folder, allowed, comment) => ({
  name, comment, severity: 'error',
  from: { path: inside(folder), pathNot: SPEC },
  to: { pathNot: [inside(folder), ...allowed] },
});

const forbidden = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    onlyKnows('kernel-imports-nothing', 'libs/kernel/', [],
      'The vocabulary and the ports stand by themselves, so that everything else may lean on them.'),
    onlyKnows('planning-is-pure', 'libs/planning/', [libs('kernel')],
      'The domain decides from what it is given: a replay gives the same answer for ever.'),
    onlyKnows('evidence-knows-canonical-json-only', 'libs/evidence/', [libs('kernel'), npm('canonicalize', 'uuid'), '^crypto$'],
      'An auditor must be able to follow how a line and its hash are made.'),
    onlyKnows('texts-know-the-words-only', 'libs/texts/', [libs('kernel', 'planning')],
      'The catalogue of what people read depends on nothing that runs.'),
    forbidden('texts-know-types-only',
      { path: inside('libs/texts/'), pathNot: SPEC },
      { path: libs('kernel', 'planning'), dependencyTypesNot: ['type-only'] },
      'The catalogue also serves the browser: no rule of the domain may come along.'),
    onlyKnows('scorecard-knows-kysely-only', 'libs/scorecard/', [libs('kernel', 'planning'), npm('kysely')],
      'Projections and queries are the same in both profiles.'),
    onlyKnows('application-has-no-driver', 'libs/application/',
      [libs('kernel', 'planning', 'evidence', 'scorecard'), npm('kysely', '@nestjs/common', '@nestjs/cqrs'), '^crypto$', '^timers/promises$'],
      'Use cases speak to ports; which store stands behind them is the profile\'s business.'),
    onlyKnows('telling-knows-no-store', 'libs/telling/',
      [libs('kernel', 'planning', 'evidence', 'scorecard', 'application', 'texts'), npm('kysely', 'fflate')],
      'What is asked is put into words alike for the API and the command line, whatever answers.'),
    forbidden('adapters-know-no-domain',
      { path: inside('libs/adapters-'), pathNot: SPEC },
      { path: ['^apps/', '^libs/(?!kernel/|evidence/|adapters-)'] },
      'A store keeps any event and any row: a new rule never touches it.'),
    forbidden('adapters-know-no-sibling',
      { path: inside('libs/(adapters-[^/]+)/') },
      { path: '^libs/adapters-', pathNot: ['^libs/$1/', libs('adapters-read-model')] },
      'A profile loads its own drivers only; what both share is adapters-read-model.'),
    forbidden('only-platform-opens-adapters',
      { pathNot: [inside('libs/(?:platform|adapters-[^/]+)/'), TEST] },
      { path: '^libs/adapters-' },
      'Which adapters a process runs on is chosen in one place.'),
    forbidden('drivers-live-in-adapters',
      { pathNot: [inside('libs/(?:adapters-|application/)'), TEST] },
      { path: DRIVERS },
      'Ports speak our language, adapters the driver\'s.'),
    forbidden('one-file-knows-the-kurrent-client',
      { pathNot: [inside('libs/adapters-cluster/src/kurrent-connection\\.ts$'), inside('test/(?:doubles|contracts|bench)/')] },
      { path: npm('@eventstore/db-client', '@kurrent/kurrentdb-client') },
      'The client has an heir: moving to it changes one file.'),
    forbidden('libs-never-import-apps',
      { path: inside('libs/') },
      { path: inside('apps/') },
      'Arrows point inward only.'),
    forbidden('apps-are-islands',
      { path: inside('apps/([^/]+)/') },
      { path: inside('apps/'), pathNot: inside('apps/$1/') },
      'What two applications share is a lib.'),
    forbidden('web-talks-http-only',
      { path: inside('apps/web/'), pathNot: SPEC },
      { path: [libs('(?!texts/)[^/]+'), '^node:', ...['fs', 'path', 'crypto', 'http'].map((name) => `^${name}$`)] },
      'The browser knows the API and the words, nothing of what stands behind.'),
    forbidden('cross-lib-through-index',
      { path: [inside('libs/([^/]+)/'), inside('apps/'), '^test/'] },
      { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
      'A lib promises its index and may change everything behind it.'),
    forbidden('testing-is-for-tests',
      { pathNot: [inside('libs/testing/'), TEST] },
      { path: libs('testing') },
      'Nothing of Jest may reach the product.'),
    forbidden('history-is-made-by-clients',
      { path: inside('libs/(?!history/|testing/)'), pathNot: SPEC },
      { path: libs('history') },
      'The generator sends commands like any client: applications and tests use it, no lib builds on it.'),
    forbidden('no-cycles', {}, { circular: true },
      'Two files that need each other are one thing in two places.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['plan-source', 'types', 'import', 'node', 'default'], exportsFields: ['exports'] },
  },
};
