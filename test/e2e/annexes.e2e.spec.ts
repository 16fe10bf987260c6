import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Client } from './client.js';
import { PROFILES, startApp, type StartedApp } from './start-app.js';
import { draftGoal, openCycle } from './steps.js';

const NAME = 'Underlag till förhandlingen';
const HASH = 'c4'.repeat(32);
const EXTRACT = 'e6'.repeat(32);
const ANNEX = { name: NAME, kind: 'official-report', documentSha256: HASH, secrecy: '19:3' };

/** Each step of this journey stands on the one before: they run in their order. */
describe.each(PROFILES)('An annex to a goal ($name)', (profile) => {
  let started: StartedApp;
  let goalId: string;
  let annexId: string;
  let after: string;
  const post = (client: Client, path: string, body: object) => client.post(`/v1/goals/${goalId}/annexes${path}`, body);
  const annexesTo = async (client: Client) => (await client.get(`/v1/goals/${goalId}?after=${after}`)).body.annexes;
  const told = async (client: Client) => (await client.get(`/v1/goals/${goalId}/history?after=${after}`)).text;

  beforeAll(async () => {
    started = await startApp(profile, { now: '2026-05-04T08:00:00Z' });
    await openCycle(await started.signIn('controller'));
    goalId = await draftGoal(await started.signIn('committee-secretary', 'BUN'));
  });
  afterAll(() => started.close());

  it('is attached by the secretary whose draft it is, with its checksum and the mark of secrecy', async () => {
    const [secretary, other, board] = [await started.signIn('committee-secretary', 'BUN'), await started.signIn('committee-secretary', 'SOC'), await started.signIn('board-secretary', 'KS')];
    expect((await post(other, '', ANNEX)).body.code).toBe('not-own-body');
    expect((await post(board, '', ANNEX)).body.code).toBe('not-own-body');
    expect((await post(secretary, '', { ...ANNEX, documentSha256: 'ingen' })).body.errors).toMatchObject([{ field: 'documentSha256', code: 'hash-expected' }]);
    expect((await post(secretary, '', { ...ANNEX, secrecy: '2:3' })).body).toMatchObject({ code: 'provision-not-of-secrecy', detail: expect.stringContaining('15–43 kap.') });
    const { status, body } = await post(secretary, '', ANNEX);
    expect(status).toBe(201);
    ({ annexId, after } = body);
    expect((await post(secretary, '', ANNEX)).body.code).toBe('annex-already-attached');
    expect(await annexesTo(secretary)).toEqual([{
      annexId, kind: 'official-report', by: 'BUN', version: 1, attachedOn: '2026-05-04', document: { name: NAME, sha256: HASH }, secrecy: { provision: '19:3', by: 'BUN', markedOn: '2026-05-04' } }]);
  });

  it('says nothing of a draft to others', async () => {
    const other = await started.signIn('committee-secretary', 'SOC');
    expect((await other.get(`/v1/goals/${goalId}/history?after=${after}`)).status).toBe(404);
    expect((await other.get(`/v1/journal?type=annex-attached&after=${after}`)).body.entries).toEqual([]);
    const auditor = await started.signIn('auditor');
    expect((await auditor.get(`/v1/journal?type=annex-attached&after=${after}`)).body.entries).toMatchObject([{ subject: { kind: 'annex', id: goalId } }]);
  });

  it('is masked for others when the goal is submitted, and added to by those who prepare it', async () => {
    const secretary = await started.signInAt('2026-08-28T08:00:00Z', 'committee-secretary', 'BUN');
    const minutes = { body: 'BUN', meetingDate: '2026-08-27', paragraph: 84, documentSha256: EXTRACT, goals: [{ goalId, version: 1 }] };
    expect((await secretary.post('/v1/decisions/committee', minutes)).status).toBe(201);
    const board = await started.signIn('board-secretary', 'KS');
    ({ body: { after } } = await post(board, '', { name: 'Tjänsteskrivelse om målet', kind: 'official-report', documentSha256: 'd5'.repeat(32) }));
    const [own, ofBoard] = [{ document: { name: NAME } }, { by: 'KS', secrecy: null, document: { name: 'Tjänsteskrivelse om målet' } }];
    expect(await annexesTo(board)).toMatchObject([own, ofBoard]);
    for (const reader of [await started.signIn('committee-secretary', 'SOC'), await started.signIn('chair', 'BUN')]) {
      expect(await annexesTo(reader)).toMatchObject([{ document: null, secrecy: { provision: '19:3', by: 'BUN' } }, ofBoard]);
      expect(await told(reader)).toContain('Kommunstyrelsen lade den 28 augusti 2026 till en bilaga (tjänsteskrivelse)');
      expect(await told(reader)).not.toContain('Barn- och utbildningsnämnden lade');
    }
    expect(await told(secretary)).toContain('sekretessmarkerad enligt 19 kap. 3 § OSL');
    expect(await told(secretary)).not.toContain(NAME);
  });

  it('is marked anew and opened by its own body or those who prepare the goal, and by nobody else', async () => {
    const [secretary, other, controller] = [await started.signIn('committee-secretary', 'BUN'), await started.signIn('committee-secretary', 'SOC'), await started.signIn('controller')];
    expect((await post(other, `/${annexId}/secrecy`, { provision: '21:7' })).body.code).toBe('not-own-body');
    expect((await post(controller, `/${annexId}/secrecy`, { provision: '19:3' })).body.code).toBe('annex-already-secret');
    expect((await post(controller, `/${annexId}/secrecy`, { provision: '21:7' })).status).toBe(201);
    expect((await post(secretary, `/${goalId}/secrecy/lifting`, { reason: 'Klart' })).body).toMatchObject({ code: 'annex-unknown' });
    const lifted = await post(secretary, `/${annexId}/secrecy/lifting`, { reason: 'Avtalet är tecknat.' });
    expect(lifted.status).toBe(201);
    ({ after } = lifted.body);
    expect((await post(secretary, `/${annexId}/secrecy/lifting`, { reason: 'Klart' })).body.code).toBe('annex-not-secret');
    expect(await annexesTo(other)).toMatchObject([{ document: { name: NAME, sha256: HASH }, secrecy: null }, { by: 'KS' }]);
  });

  it('goes with the matter that an auditor takes away, by its checksum, as does the extract of the minutes', async () => {
    const auditor = await started.signIn('auditor');
    const { body } = await auditor.get(`/v1/matter?about=goal/${goalId}&after=${after}`).responseType('blob');
    const files = unzipSync(body as Buffer);
    const documents = strFromU8(files['handlingar.csv'] ?? new Uint8Array());
    expect(documents).toMatch(new RegExp(`Bilaga: tjänsteskrivelse[^\\n]*${NAME}[^\\n]*${HASH}`));
    expect(documents).toMatch(new RegExp(`Protokollsutdrag[^\\n]*BUN[^\\n]*2026-08-27[^\\n]*84[^\\n]*${EXTRACT}`));
    expect(strFromU8(files['handelser.jsonl'] ?? new Uint8Array())).toContain('"type":"annex-secrecy-lifted"');
  });
});
