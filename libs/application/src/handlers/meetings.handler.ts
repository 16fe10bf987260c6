import { CommandHandler, Command, type ICommandHandler } from '@nestjs/cqrs';
import { reject, type EventOf } from '#lib/kernel';
import {
  BOARD, COUNCIL, PRESIDIUM, meetingWarnings, meetingsDecider, openDays, yearOf,
  type AppealDecided, type AuthorizeRejection, type Decisions, type MeetingWarning, type MeetingsCommand as DecidedMeetings, type MeetingsRejection, type Resource, type UnitOnRecord,
} from '#lib/planning';
import { carryOutAnnulment, furthest } from '../carrying-out.js';
import { Desk } from '../desk.js';
import { execute, type Done, type Outcome } from '../execute.js';
import { Facts } from '../facts.js';
import { actingForBody } from '../in-charge.js';
import { registeredOf } from './registered.js';
import { contextOf, refusal, type CommandRequest, type Sent } from './request.js';

export type SentMeetings = Sent<DecidedMeetings>;

/** `warnings` are what is worth a second look at the meeting as it stands after the command. */
export type MeetingsAnswer =
  | Exclude<Outcome<MeetingsRejection | AuthorizeRejection>, Done>
  | (Done & Readonly<{ warnings: readonly MeetingWarning[] }>);

export class MeetingsCommand extends Command<MeetingsAnswer> {
  constructor(readonly sent: SentMeetings, readonly request: CommandRequest) { super(); }
}

@CommandHandler(MeetingsCommand)
export class MeetingsHandler implements ICommandHandler<MeetingsCommand> {
  constructor(private readonly desk: Desk) {}

  async execute({ sent, request }: MeetingsCommand): Promise<MeetingsAnswer> {
    const { desk } = this;
    const facts = new Facts();
    const resource = await this.resourceOf(sent.body, facts);
    if (!resource) return reject('unit-not-registered', { unit: sent.body });
    const refused = await refusal(desk, { sent, request, resource, facts });
    if (refused) return refused;
    const stream = desk.names.meetings(sent.body, yearOf(sent.meetingDate));
    const command = await this.completed(sent, facts);
    const outcome = await execute(desk.source, desk.meetings, meetingsDecider, { stream, command, context: contextOf(sent, request, facts) });
    if (!outcome.ok) return outcome;
    const done = sent.kind === 'decide-appeal' ? await this.carriedOut(stream, outcome) : outcome;
    return { ...done, warnings: await this.warnings(stream, sent) };
  }

  private async resourceOf(body: string, facts: Facts): Promise<Resource | undefined> {
    if (body === BOARD || body === COUNCIL) return { body, unitKind: null };
    if (body === PRESIDIUM) return { body, unitKind: 'audit' };
    return actingForBody(this.desk, body, facts);
  }

  private async completed(sent: SentMeetings, facts: Facts): Promise<DecidedMeetings> {
    const today = this.desk.clock.today();
    switch (sent.kind) {
      case 'schedule-meeting': return { ...sent, today, bodyOnRecord: await this.bodyOnRecord(sent.body, facts) };
      case 'post-notice': case 'remove-notice': case 'correct-minutes': case 'register-appeal': case 'decide-appeal':
        return { ...sent, today };
      case 'move-meeting': return { ...sent, today, decisions: await this.decisionsOf(sent, facts), bodyOnRecord: await this.bodyOnRecord(sent.body, facts) };
      case 'cancel-meeting': return { ...sent, today, decisions: await this.decisionsOf(sent, facts) };
      case 'approve-minutes': case 'approve-paragraph-immediately':
        return { ...sent, today, registered: await registeredOf(this.desk, sent.approvers, facts) };
    }
  }

  private decisionsOf({ body, meetingDate }: SentMeetings, facts: Facts): Promise<Decisions> {
    return facts.of(this.desk.decisions, this.desk.names.decisions(body, yearOf(meetingDate)));
  }

  private bodyOnRecord(body: string, facts: Facts): Promise<UnitOnRecord | null> {
    return facts.of(this.desk.units, this.desk.names.unit(body));
  }

  /** As with decisions, doing it at once is a courtesy: the follower brings an annulment to the goals anyway. */
  private async carriedOut(stream: string, done: Done): Promise<Done> {
    try {
      const { store, registry } = this.desk.source;
      for await (const recorded of store.readStream(stream, done.revision)) {
        return { ...done, position: furthest(done, await carryOutAnnulment(this.desk, registry.recall<EventOf<typeof AppealDecided>>(recorded))) };
      }
    } catch {
      // The outcome of the appeal is recorded, and that is the answer.
    }
    return done;
  }

  private async warnings(stream: string, { body, meetingDate }: SentMeetings): Promise<readonly MeetingWarning[]> {
    const { meetings, settings, names } = this.desk;
    const [{ state }, { state: { calendar } }] = await Promise.all([meetings.load(stream), settings.load(names.settings())]);
    const meeting = state[meetingDate];
    return meeting ? meetingWarnings({ body, meetingDate, meeting, today: this.desk.clock.today() }, openDays(calendar)) : [];
  }
}
