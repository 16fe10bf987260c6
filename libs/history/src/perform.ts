import { derivedId } from '#lib/evidence';
import {
  AnnexCommand, AnnexHandler, AnswersCommand, AnswersHandler, ContributionCommand, ContributionHandler, CycleCommand, CycleHandler, DecisionsCommand, DecisionsHandler, DialogueCommand, DialogueHandler, GoalCommand, GoalHandler, IndicatorCommand, IndicatorHandler, MeetingsCommand, MeetingsHandler, PersonCommand, PersonHandler,
  SettingsCommand, SettingsHandler, UnitCommand, UnitHandler, appointFirstAdministrator, type CommandRequest, type Desk,
} from '#lib/application';
import type { Instant, Rejected, Rejection } from '#lib/kernel';
import type { Act } from './act.js';
import { holder } from './cast.js';
import { sentTogether } from './sent-together.js';
import type { SimulatedClock } from './simulated-clock.js';

/** The first `done` acts have been performed before. */
export type Performance = Readonly<{ desk: Desk; clock: SimulatedClock; until: Instant; done?: number; onProgress?: (done: number, of: number) => void }>;

/**
 * Sends a history's commands through the application, each at its moment, up to `until`. Every one of them must be accepted.
 * What secretaries do on one day, each with goals of their own, is sent at once: the store commits it together. Answers how many are done then.
 */
export async function perform(acts: readonly Act[], { desk, clock, until, done: before = 0, onProgress }: Performance): Promise<number> {
  const due = acts.filter(({ at }) => at <= until);
  let done = before;
  const [first] = due.slice(done);
  if (!first) return done;
  clock.set(first.at);
  if (done === 0) await appointFirstAdministrator(desk, holder('administrator').personId);
  for (const together of sentTogether(due.slice(done))) {
    const from = done;
    await Promise.all(together.map((act, index) => clock.during(act.at, () => carriedOut(desk, act, from + index))));
    done += together.length;
    onProgress?.(done, due.length);
  }
  clock.set(due.at(-1)?.at ?? first.at);
  return done;
}

async function carriedOut(desk: Desk, act: Act, number: number): Promise<void> {
  const answer = await send(desk, act, number);
  if (!answer.ok) throw new Error(`Act ${number} (${act.sent.kind}) was refused: ${JSON.stringify(answer.rejection)}`);
}

type Answer = Readonly<{ ok: true }> | Rejected<Rejection>;

function send(desk: Desk, act: Act, number: number): Promise<Answer> {
  const commandId = derivedId('act', number, act.by.personId, act.sent.kind);
  return dispatch(desk, act, { ...act.by, commandId, correlationId: commandId });
}

function dispatch(desk: Desk, { sent, goalIds }: Act, request: CommandRequest): Promise<Answer> {
  switch (sent.kind) {
    case 'open-cycle': case 'copy-cycle': case 'include-unit': case 'move-deadline': case 'extend-deadline': case 'freeze-proposal': case 'publish-proposal':
    case 'open-follow-up-round': case 'change-status-set': case 'hand-over-report': case 'approve-annual-report': case 'close-cycle': return new CycleHandler(desk).execute(new CycleCommand(sent, request, goalIds));
    case 'register-unit': case 'rename-unit': case 'dissolve-unit': return new UnitHandler(desk).execute(new UnitCommand(sent, request));
    case 'set-reminder-policy': case 'set-closed-days': case 'direct-letters': return new SettingsHandler(desk).execute(new SettingsCommand(sent, request));
    case 'register-person': case 'grant-role': case 'end-role':
      return new PersonHandler(desk).execute(new PersonCommand(sent, request));
    case 'draft-goal': case 'carry-goal-over': case 'revise-goal': case 'submit-goal-preliminarily': case 'request-completion': case 'void-submission': case 'realign-goal-text': case 'assess-goal': case 'reassess-goal':
    case 'complete-measure': case 'delay-measure': case 'drop-measure':
      return new GoalHandler(desk).execute(new GoalCommand(sent, request));
    case 'write-note': case 'ask-for-statement': case 'give-statement': case 'pass-over-statement':
      return new DialogueHandler(desk).execute(new DialogueCommand(sent, request));
    case 'undertake-contribution': case 'end-contribution': case 'follow-up-contribution':
      return new ContributionHandler(desk).execute(new ContributionCommand(sent, request));
    case 'attach-annex': case 'mark-annex-secret': case 'lift-annex-secrecy':
      return new AnnexHandler(desk).execute(new AnnexCommand(sent, request));
    case 'report-indicator-values': return new IndicatorHandler(desk).execute(new IndicatorCommand(sent, request));
    case 'declare-area-not-applicable': case 'declare-area-applicable':
      return new AnswersHandler(desk).execute(new AnswersCommand(sent, request));
    case 'record-committee-decision': case 'record-board-decision': case 'record-council-decision': case 'reassign-paragraph':
    case 'countersign-decision': case 'decline-countersignature':
      return new DecisionsHandler(desk).execute(new DecisionsCommand(sent, request));
    case 'schedule-meeting': case 'move-meeting': case 'cancel-meeting': case 'approve-minutes': case 'approve-paragraph-immediately':
    case 'post-notice': case 'remove-notice': case 'correct-minutes': case 'register-appeal': case 'decide-appeal':
      return new MeetingsHandler(desk).execute(new MeetingsCommand(sent, request));
  }
}
