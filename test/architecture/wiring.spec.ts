import { describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { ApplicationModule, streamNames } from '#lib/application';
import { tableName } from '#lib/kernel';
import { planningContracts } from '#lib/planning';
import { projections, type ScorecardTable } from '#lib/scorecard';
import { goldenHistory, goldenLines } from '../history/golden-lines.js';

/** Under which Nest keeps the command that a handler takes. */
const COMMAND_HANDLER = '__commandHandler__';

const commandsHandled = (ApplicationModule.of('2580').providers ?? [])
  .filter((provider) => typeof provider === 'function' && Reflect.hasMetadata(COMMAND_HANDLER, provider))
  .map((handler) => (Reflect.getMetadata(COMMAND_HANDLER, handler) as Readonly<{ name: string }>).name);

/** What the queries are written against; the compiler makes sure that none is missing. */
const TABLES = {
  awaited_decision_v1: true,
  board_proposal_v1: true,
  capacity_v1: true,
  countersigned_v1: true,
  cycle_v5: true,
  decision_item_v6: true,
  dialogue_entry_v2: true,
  goal_annexes_v1: true,
  goal_contributions_v2: true,
  goal_follow_ups_v5: true,
  goal_sheet_v11: true,
  goal_version_v4: true,
  goal_year_v1: true,
  indicator_value_v2: true,
  journal_v2: true,
  journal_words_v1: true,
  meeting_v2: true,
  not_applicable_v1: true,
  reminded_v1: true,
  reminder_v1: true,
  scorecard_v8: true,
  settings_v1: true,
  unit_v2: true,
} as const satisfies Record<ScorecardTable, true>;

/** Nobody asks for what the installation notes of itself. */
const UNASKED = 'dates';

describe('Nothing is left unconnected:', () => {
  it('each kind of stream has one handler for its commands', () => {
    const kinds = Object.keys(streamNames('2580')).filter((kind) => kind !== UNASKED).map((kind) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Command`);
    expect(commandsHandled.sort()).toEqual(kinds.sort());
  });

  it('each event can be read, and what a projection folds is an event', () => {
    const types: readonly string[] = planningContracts.map(({ type }) => type);
    expect(new Set(goldenHistory(goldenLines()).map(({ type }) => type))).toEqual(new Set(types));
    expect(projections.flatMap(({ handles }) => (handles === 'all' ? [] : handles)).filter((type) => !types.includes(type))).toEqual([]);
  });

  it('each projection has a table, and the queries know no other', () => {
    expect(projections.map(tableName).sort()).toEqual(Object.keys(TABLES).sort());
    expect(projections.filter(({ columns, key, indexes }) => ![key, ...indexes.flat()].every((column) => column in columns)).map(tableName)).toEqual([]);
  });
});
