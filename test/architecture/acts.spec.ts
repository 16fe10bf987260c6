import { describe, expect, it } from '@jest/globals';
import { readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { ROLES, UNCOUNTED, UNIT_KINDS, annulCommandsOf, authorize, commandsTelling, goalCommandsOf, type Action, type GoalCommand } from '#lib/planning';
import { amendment, appealDecided, boardDecided, committeeDecided, councilDecided, decisionCountersigned, firstText, paragraphReassigned } from '#lib/testing';
import { ACTION_LABELS } from '#lib/texts';

/** The compiler makes sure that this is each command's kind, once. */
const acts = Object.keys(ACTION_LABELS) as readonly Action[];

const files = new Set(readdirSync('libs/planning/src', { recursive: true, encoding: 'utf8' }).map((path) => basename(path)));

type Operation = Readonly<{ operationId?: string }>;
const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Readonly<{ paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }>;
const operations = new Set(Object.values(paths).flatMap((path) => Object.values(path)).map(({ operationId }) => operationId));

const text = { goalId: 'g-1', version: 1, contentHash: firstText.contentHash };
const referred = { ...text, outcome: 'referred-back', reasons: ['Målvärdet saknar underlag'], respondBy: '2026-10-15', voting: UNCOUNTED } as const;
const amended = { ...text, outcome: 'endorsed-with-amendment', amendment } as const;
const turnedDown = { ...text, outcome: 'rejection-proposed', reasons: ['Ryms inte i budgeten'] } as const;
const rescinded = { ...text, outcome: 'rescinded', reason: 'Ramen har ändrats' } as const;
const tabled = { ...text, outcome: 'tabled', reason: null, voting: UNCOUNTED } as const;
const changed = { ...text, outcome: 'adopted-with-changes', amendment, geh: 'none', inForceFrom: '2027-01-01', inForceTo: '2027-12-31', urgency: null } as const;
const rejected = { ...text, outcome: 'rejected', reason: null, urgency: null } as const;
const confirmed = { ...text, outcome: 'confirmed' } as const;
const altered = { ...text, outcome: 'changed', amendment } as const;
const withdrawn = { ...text, outcome: 'withdrawn', reason: 'Ryms inte' } as const;
const transferred = { ...text, outcome: 'transferred', toUnit: 'MBN', effectiveFrom: '2027-07-01' } as const;
const reported = { ...text, outcome: 'follow-up-submitted', followUp: 'augusti', budgetYear: null } as const;
const noted = { ...text, outcome: 'follow-up-noted', followUp: 'augusti', budgetYear: null } as const;
const returned = { ...text, outcome: 'follow-up-returned', followUp: 'augusti', budgetYear: null, reasons: ['Vilka projekt?'], respondBy: '2027-10-18' } as const;
const proposedChange = { ...text, outcome: 'amendment-proposed', reason: 'Byggandet har bromsat in' } as const;
const changedInYear = { ...text, outcome: 'amended', amendment, inForceFrom: '2027-05-01', inForceTo: '2027-12-31', urgency: null } as const;
const confirmedForYear = { ...text, outcome: 'confirmed-for-year', budgetYear: 2028, urgency: null } as const;
const discontinued = { ...text, outcome: 'discontinued', reason: 'Uppdraget har upphört', inForceTo: '2027-06-30', urgency: null } as const;
const annulled = annulCommandsOf(appealDecided({ outcome: 'annulled' }).data, { taken: { 84: { decisionId: 'd-1', meetingDate: '2026-08-27', goalIds: ['g-1'] } } });
const carriedOut = new Set<string>([committeeDecided(), committeeDecided({ goals: [withdrawn, confirmed, altered, reported] }), boardDecided(), boardDecided({ goals: [noted, returned, rescinded, referred, amended, turnedDown, tabled, proposedChange] }), councilDecided(), councilDecided({ goals: [changed, rejected, transferred, changedInYear, discontinued, confirmedForYear] })]
  .flatMap((decided): readonly GoalCommand[] => goalCommandsOf(decided)).concat(annulled, commandsTelling(paragraphReassigned(), 'p-1'), commandsTelling(decisionCountersigned(), 'p-2')).map(({ kind }) => kind));

const isAllowedToSomebody = (action: Action): boolean => ROLES.some((role) => [null, ...UNIT_KINDS].some((unitKind) => (
  authorize({
    grants: [{ role, body: 'SBN', from: '2026-01-01', until: null }], capacity: { role, body: 'SBN' },
    action, resource: { body: 'SBN', unitKind }, today: '2026-05-04',
  }) === undefined)));

/** `draft-goal` is served as `draftGoal`. */
const operationOf = (action: Action): string => action.replace(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());

describe('Every act', () => {
  it.each(acts)('%s is a rule in a file of its name, with its spec beside it', (act) => {
    expect([`${act}.ts`, `${act}.spec.ts`].filter((file) => !files.has(file))).toEqual([]);
  });

  it.each(acts)('%s is done by somebody through the API, or follows from a decision', (act) => {
    expect({ toSomebody: isAllowedToSomebody(act), served: operations.has(operationOf(act)), carriedOut: carriedOut.has(act) })
      .toEqual(carriedOut.has(act) ? { toSomebody: false, served: false, carriedOut: true } : { toSomebody: true, served: true, carriedOut: false });
  });
});
