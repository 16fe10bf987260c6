import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import nodeIcal, { type ParameterValue } from 'node-ical';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { openCycle } from './steps.js';

type Entry = Readonly<{ uid: string; day: string; title: string; sequence: number; status: string }>;

/** Read by two programs that know nothing of each other; both must see the same. */
function read(text: string): readonly Entry[] {
  const entries = ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)).map((event) => ({
    uid: event.uid, day: event.startDate.toString(), title: event.summary, sequence: event.sequence, status: String(event.component.getFirstPropertyValue('status')) }));
  const others = Object.values(nodeIcal.sync.parseICS(text)).flatMap((event) => (event?.type === 'VEVENT' ? [event] : [])).map((event) => ({
    uid: event.uid, day: swedishDay(event.start), title: summaryOf(event.summary), sequence: Number(event.sequence), status: String(event.status) }));
  expect(others).toEqual(entries);
  return entries;
}

const summaryOf = (summary: ParameterValue): string => (typeof summary === 'string' ? summary : summary.val);

/** This reader takes a whole day for the midnight that begins it here. */
const swedishDay = (start: Date): string => [start.getFullYear(), start.getMonth() + 1, start.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Each step of this journey stands on the one before: they run in their order. */
describe.each(PROFILES)('A body\'s days in the calendar that people already use ($name)', (profile) => {
  let started: StartedApp;
  let opened: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ body: { after: opened } } = await openCycle(await started.signIn('controller')));
  });
  afterAll(() => started.close());

  const calendar = async (body: string, after = opened): Promise<readonly Entry[]> => {
    await started.anybody.get(`/v1/cycles?after=${after}`);
    const { status, text, headers } = await started.anybody.get(`/kalender/${body}.ics`);
    expect([status, headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    return read(text);
  };
  const titled = (entries: readonly Entry[], part: string) => entries.filter(({ title }) => title.includes(part));

  it('are when its units\' goals and reports are due', async () => {
    const entries = await calendar('BUN');
    expect(entries.map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2026-09-01 Senast i dag: målen för 2027 är inlämnade (Barn- och utbildningsnämnden)',
      '2027-05-31 Senast i dag: Uppföljning per den 30 april för 2027 är inlämnad (Barn- och utbildningsnämnden)',
      '2027-10-31 Senast i dag: Delårsrapport per den 31 augusti för 2027 är inlämnad (Barn- och utbildningsnämnden)',
      '2028-01-31 Senast i dag: Årsbokslut per den 31 december för 2027 är inlämnad (Barn- och utbildningsnämnden)',
    ]);
  });

  it('are those of every unit it answers for, and nobody else\'s', async () => {
    const entries = await calendar('KS');
    expect(titled(entries, 'målen för 2027').length).toBeGreaterThan(1);
    expect(titled(entries, 'Barn- och utbildningsnämnden')).toEqual([]);
    expect(await calendar('KF')).toEqual([]);
  });

  it('move when a day is moved or a unit is given longer: the same entry, of a later version', async () => {
    const before = titled(await calendar('BUN'), 'målen för 2027');
    const controller = await started.signIn('controller');
    await controller.post('/v1/cycles/2027/deadlines/moves', { deadline: 'submission', movedTo: '2026-09-08', reason: 'Ramarna blev sena' });
    const { body: { after } } = await controller.post('/v1/cycles/2027/deadlines/extensions', { deadline: 'submission', unit: 'BUN', extendedTo: '2026-09-21', reason: 'Extra sammanträde' });
    expect(titled(await calendar('BUN', after), 'målen för 2027')).toEqual([{ ...before[0], day: '2026-09-21', sequence: 2 }]);
  });

  it('are its meetings, with what comes before and after', async () => {
    const secretary = await started.signIn('committee-secretary', 'BUN');
    const { body: { after } } = await secretary.post('/v1/meetings', { body: 'BUN', meetingDate: '2028-02-29' });
    expect(titled(await calendar('BUN', after), 'sammanträde').map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2028-02-29 Barn- och utbildningsnämnden sammanträder',
      '2028-02-11 Senast i dag: förvaltningen har godkänt underlagen (sammanträdet den 29 februari 2028)',
      '2028-02-15 Senast i dag: tjänsteskrivelser är inlämnade (sammanträdet den 29 februari 2028)',
      '2028-02-18 Senast i dag: ärendelistan är bestämd (sammanträdet den 29 februari 2028)',
      '2028-02-22 Senast i dag: handlingar är utskickade (sammanträdet den 29 februari 2028)',
      '2028-03-14 Senast i dag: protokollet är justerat (sammanträdet den 29 februari 2028)',
    ]);
  });

  it('go with a meeting that is moved, and are called off with one that is cancelled', async () => {
    const secretary = await started.signIn('committee-secretary', 'BUN');
    const [before] = titled(await calendar('BUN'), 'sammanträder');
    await secretary.post('/v1/meetings/BUN/2028-02-29/moves', { movedTo: '2028-03-26', reason: 'Sportlov' });
    const { body: { after: moved } } = await secretary.post('/v1/meetings/BUN/2028-03-26/moves', { movedTo: '2028-03-27', reason: 'Den 26 är en söndag' });
    expect(titled(await calendar('BUN', moved), 'sammanträder')).toEqual([{ ...before, day: '2028-03-27', sequence: 2 }]);
    const { body: { after: cancelled } } = await secretary.post('/v1/meetings/BUN/2028-03-27/cancellations', { reason: 'För få ärenden' });
    const entries = titled(await calendar('BUN', cancelled), 'sammanträde');
    expect(entries).toHaveLength(6);
    expect(entries.map(({ status, sequence }) => [status, sequence])).toEqual(entries.map(() => ['CANCELLED', 3]));
  });

  it.each(['NOPE.ics', 'BUN', 'BUN.pdf', '..%2F.ics', '%00.ics'])('are not there under %s', async (file) => {
    const { status, body } = await started.anybody.get(`/kalender/${file}`);
    expect([status, body.code]).toEqual([404, 'not-found']);
  });
});
