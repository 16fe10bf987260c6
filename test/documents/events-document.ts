import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseLine } from '#lib/evidence';
import { planningContracts } from '#lib/planning';
import { projections } from '#lib/scorecard';
import { fileOf, goldenLines, nameOf } from '../history/golden-lines.js';
import { readContracts, type ContractSource } from './contract-source.js';

const PLANNING = 'libs/planning/src';

/** The kinds of streams, by how their names begin after the municipality's code. */
const STREAMS: Readonly<Record<string, Readonly<{ title: string; pattern: string; holds: string }>>> = {
  cycle: { title: 'Cycle', pattern: 'cycle-<year>', holds: 'The planning of one budget year.' },
  goal: { title: 'Goal', pattern: 'goal-<id>', holds: 'One goal, from its first draft to its assessments.' },
  dialogue: { title: 'Dialogue', pattern: 'dialogue-<goal>', holds: 'What is said about one goal beside its own life: notes, and the statements that units are asked for.' },
  contribution: { title: 'Contribution', pattern: 'contribution-<goal>', holds: 'What other units undertake in one goal, each by its own body\'s decision, and what they say of it at each follow-up.' },
  annex: { title: 'Annex', pattern: 'annex-<goal>', holds: 'The documents that the text of one goal rests on, each by its hash, and the provision of OSL that a secret one is marked by.' },
  indicator: { title: 'Indicator', pattern: 'indicator-<id>', holds: 'What an indicator has shown, for all the goals that it follows. What it is, and its target, stand in the text of each goal.' },
  answers: { title: 'Answers', pattern: 'answers-<year>-<unit>', holds: 'What a unit has answered for a budget year as a whole: the goal areas it declares not applicable.' },
  decisions: { title: 'Decisions', pattern: 'decisions-<body>-<year>', holds: 'What a body decided at its meetings in a calendar year. Each is carried out on its goals.' },
  meetings: { title: 'Meetings', pattern: 'meetings-<body>-<year>', holds: 'When a body meets in a calendar year, and what becomes of the minutes of each meeting.' },
  unit: { title: 'Unit', pattern: 'unit-<code>', holds: 'A committee, an administration or a company.' },
  person: { title: 'Person', pattern: 'person-<id>', holds: 'The roles of one person. The name is in a register and never in an event.' },
  reminder: { title: 'Reminder', pattern: 'reminder-<id>', holds: 'The letter of one person on one day: claimed by whoever sends it, and what became of it.' },
  settings: { title: 'Settings', pattern: 'settings-kommunen', holds: 'What a municipality has decided of its calendar and its reminders.' },
  dates: { title: 'Dates', pattern: 'dates-cycle-<year>, dates-<body>-<year>', holds: 'What days have brought by themselves to a cycle, or to a body\'s meetings of a calendar year: noted by the installation, to be read.' },
};

type Documented = Readonly<{ type: string; schema: number; stream: string; source: ContractSource }>;

/** docs/events.md */
export function eventsDocument(): string {
  const { contracts, types } = readContracts();
  const events = planningContracts.map(({ type, schema }): Documented => {
    const source = contracts.get(type);
    if (!source) throw new Error(`The source of ${type} was not found`);
    return { type, schema, stream: streamOf(type), source };
  });
  const sections = [...Map.groupBy(events, ({ stream }) => stream)].map(([stream, ofStream]) => streamSection(stream, ofStream));
  return `${[INTRODUCTION, ...sections, typesSection(types)].join('\n\n')}\n`;
}

const INTRODUCTION = `# Events

Written by \`npm run docs\` from the contracts in \`libs/planning\`. Do not edit it: a spec compares the two.

Each event is kept for ever as one line of canonical JSON (RFC 8785), a \`StoredEvent\` as it stands under [Types](#types).
Its \`data\` is what is shown under its name here. The number of a schema leads to a real line that was written under it; a
line of an older schema is read in the newest shape. Which rows the read models make of an event is said under *Read by*;
\`journal\` reads them all.`;

function streamSection(stream: string, events: readonly Documented[]): string {
  const kind = STREAMS[stream];
  if (!kind) throw new Error(`Streams like ${stream} are not described in ${import.meta.url}`);
  const rows = events.map(({ type, schema }) => `| [\`${type}\`](#${type}) | ${schemaLinks(type, schema)} | ${code(commandsRaising(type))} | ${code(readersOf(type))} |`);
  return [
    `## ${kind.title}`, '', `\`<municipality>.${kind.pattern}\``, '', kind.holds, '',
    '| Event | Schemas | Raised by | Read by |', '|---|---|---|---|', ...rows,
    ...events.map(({ type, source }) => `\n${eventSection(type, source)}`),
  ].join('\n');
}

const eventSection = (type: string, { comment, fields }: ContractSource): string => [
  `### ${type}`, '', ...(comment ? [comment, ''] : []),
  '```ts', ...fields.map((field) => `${field.name}${field.isOptional ? '?' : ''}: ${field.type.replaceAll('\n', '\n  ')}`), '```',
].join('\n');

const typesSection = (types: ReadonlyMap<string, string>): string =>
  ['## Types', '', '```ts', [...types].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, declaration]) => declaration).join('\n\n'), '```'].join('\n');

const schemaLinks = (type: string, newest: number): string => Array.from({ length: newest }, (_, older) => older + 1)
  .map((schema) => `[${schema}](../${fileOf(nameOf({ type, schema }))})`).join(', ');

const readersOf = (type: string): readonly string[] =>
  projections.filter(({ handles }) => handles !== 'all' && handles.includes(type)).map(({ name }) => name);

/** A rule stands in a file that is named after its command; the events it raises are those that it makes. */
const commandsRaising = (type: string): readonly string[] => readdirSync(PLANNING, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
  .filter((path) => readFileSync(join(PLANNING, path), 'utf8').includes(`${contractName(type)}.create(`))
  .map((path) => basename(path, '.ts')).sort();

/** `goal-drafted` is the contract `GoalDrafted`. */
const contractName = (type: string): string => type.replace(/(^|-)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());

/** How the stream's name begins, without the municipality's code: a golden line says so. */
function streamOf(type: string): string {
  const event = goldenLines().map(({ line }) => parseLine(line)).find((golden) => golden.type === type);
  return /^\d+\.([a-z]+)-/.exec(event?.stream ?? '')?.[1] ?? `that of ${type}, which has no golden line,`;
}

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ') || '–';
