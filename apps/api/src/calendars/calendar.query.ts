import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { BOARD, COUNCIL, openDays, plusDays } from '#lib/planning';
import { actingBody, deadlines, meetingsSince, settingsOf, units } from '#lib/scorecard';
import { namesAmong } from '#lib/telling';
import { Problem } from '../http/problem.js';
import { Readings } from '../reading/readings.js';
import { deadlineDays, meetingDays } from './calendar-days.js';
import { iCalendar } from './i-calendar.js';

/** What a calendar keeps of the past. */
const DAYS_BACK = 365;

/** The days of a body as iCalendar: its meetings, and when the goals and reports that it answers for are due. */
export class GetBodyCalendar extends Query<string> {
  constructor(readonly body: string) { super(); }
}

@QueryHandler(GetBodyCalendar)
export class GetBodyCalendarHandler implements IQueryHandler<GetBodyCalendar> {
  constructor(private readonly readings: Readings) {}

  async execute({ body }: GetBodyCalendar): Promise<string> {
    const { db, at, municipality, today } = await this.readings.open({});
    const known = await units(db, at, { municipality });
    const isBody = body === BOARD || body === COUNCIL || known.some(({ code, kind }) => code === body && kind !== 'administration');
    if (!isBody) throw Problem.at('not-found');
    const nameOf = namesAmong(known);
    const from = plusDays(today, -DAYS_BACK);
    const meetings = (await meetingsSince(db, at, { municipality, from })).filter((meeting) => meeting.body === body);
    const due = (await deadlines(db, at, { municipality }))
      .flatMap((deadline) => deadlineDays(deadline, (unit) => actingBody(known, today, unit) === body, nameOf));
    const isOpen = openDays((await settingsOf(db, at, { municipality })).calendar);
    const days = [...meetingDays(meetings, isOpen, nameOf), ...due].filter(({ day }) => day >= from);
    return iCalendar({ title: `Årshjul: ${nameOf(body)}`, municipality, madeOn: today, days });
  }
}
