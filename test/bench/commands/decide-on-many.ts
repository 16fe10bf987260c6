import { randomUUID } from 'node:crypto';
import { DecisionsCommand, DecisionsHandler, type SentDecision } from '#lib/application';
import { holder, type Actor } from '#lib/history';
import { median, within, type Bench, type Figures } from '../measure.js';
import { temporaryFolder } from '../temporary-folder.js';
import { Municipality } from './municipality.js';

const GOALS = 150;
const ROUNDS = 20;
const SECONDS_MAX = 1;
const BODY = 'SBN';
const MEETING = '2026-12-28';

export const decideOnMany: Bench = {
  name: `KS decides on ${GOALS} goals`, unit: 's', goal: { atMost: 1 },
  measure: async () => {
    const municipality = await Municipality.inFolder(temporaryFolder());
    const figures = await measured(municipality);
    await municipality.close();
    return figures;
  },
};

/** One request and one event, carried out on all of the goals before it is answered: KS proposes them, and takes that back, by turns. */
async function measured(municipality: Municipality): Promise<Figures> {
  const goals = await municipality.draftedFor(BODY, GOALS);
  await decided(municipality, holder('committee-secretary', BODY), { kind: 'record-committee-decision', ...minutes(BODY, 900), lateReason: 'Mätning', goals: goals.map((goalId) => ({ goalId, version: 1 })) });
  const seconds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const outcome = round % 2 === 0 ? { outcome: 'endorsed' } as const : { outcome: 'rescinded', reason: 'Mätning' } as const;
    const started = performance.now();
    await decided(municipality, holder('board-secretary', 'KS'), { kind: 'record-board-decision', ...minutes('KS', 900 + round), goals: goals.map((goalId) => ({ goalId, version: 1, ...outcome })) });
    seconds.push((performance.now() - started) / 1000);
  }
  return within(median(seconds), SECONDS_MAX);
}

const minutes = (body: string, paragraph: number) => ({ decisionId: randomUUID(), body, meetingDate: MEETING, paragraph, caseNumber: null });

/** @throws Error where the decision is refused, or not carried out on every goal */
async function decided({ desk }: Municipality, by: Actor, sent: SentDecision): Promise<void> {
  const commandId = randomUUID();
  const answer = await new DecisionsHandler(desk).execute(new DecisionsCommand(sent, { ...by, commandId, correlationId: commandId }));
  if (!answer.ok) throw new Error(`A measured decision was refused: ${JSON.stringify(answer.rejection).slice(0, 400)}`);
  const done = answer.carriedOut.filter(({ outcome }) => outcome.ok).length;
  if (done !== sent.goals.length) throw new Error(`A measured decision was carried out on ${done} of ${sent.goals.length} goals`);
}
