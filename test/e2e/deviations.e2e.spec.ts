import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { adoptedGoals } from './steps.js';

const DEVIATIONS = '/v1/deviations?budgetYear=2027';

describe.each(PROFILES)('What an auditor finds that is not as it should be ($name)', (profile) => {
  let started: StartedApp;
  let auditor: Client;
  let after: string;
  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    ({ after } = await adoptedGoals(started));
    auditor = await started.signInAt('2026-11-25T08:00:00Z', 'auditor');
  });
  afterAll(() => started.close());

  const asked = async (more = '', client = auditor) => (await client.get(`${DEVIATIONS}&after=${after}${more}`)).body;

  it('is counted by kind, told in sentences and read in pages', async () => {
    const all = await asked();
    expect(all.counts).toContainEqual({ kind: 'not-reported', label: 'Inget mål lämnat', count: all.total });
    expect(all.deviations[0].sentence).toMatch(/har varken lämnat ett mål i målområdet MO-\d\.\d eller förklarat det ej tillämpligt\. Sista dag var den 1 september 2026\.$/);
    const pages = await Promise.all([1, 2].map((page) => asked(`&page=${page}&pageSize=60`)));
    expect(pages.flatMap(({ deviations }) => deviations)).toEqual(all.deviations.concat((await asked('&page=2')).deviations).slice(0, 120));
    expect(await asked('&page=9999')).toMatchObject({ total: all.total, deviations: [] });
  });

  it('is told of one kind, of one unit, and by the days that a record may take', async () => {
    const { total, counts } = await asked('&kind=recorded-late');
    expect([total, counts.length]).toEqual([0, 1]);
    expect(await asked('&kind=recorded-late&recordedWithinDays=0&unit=KS')).toMatchObject({ total: 1, deviations: [{
      sentence: 'Beslutet i kommunstyrelsen den 5 oktober 2026, § 201, registrerades den 6 oktober 2026, 1 dag efter sammanträdet.', basis: { body: 'KS', paragraph: 201 } }] });
    expect((await asked('&unit=SOC')).deviations.every(({ unit }: { unit: string }) => unit === 'SOC')).toBe(true);
  });

  it('is told as it was known then', async () => expect((await asked('&knownAt=2026-08-30T08:00:00Z')).total).toBe(0));

  it.each(['&kind=annat', '&page=0', '&pageSize=501', '&recordedWithinDays=-1', '&unit=%20', '&page=x'])('is refused as %s', async (more) =>
    expect((await auditor.get(`${DEVIATIONS}${more}`)).body).toMatchObject({ status: 400, code: 'fields-invalid' }));
});
