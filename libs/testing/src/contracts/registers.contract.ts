import { BEGINNING, type Draft, type Registers, type Session } from '#lib/kernel';

/** `reopen` closes the registers and opens them again, as a restart does. */
export type RegistersHarness = Readonly<{ registers: Registers; reopen: () => Promise<Registers>; dispose: () => Promise<void> }>;

const [MORNING, NOON, EVENING] = ['2027-03-01T08:00:00.000Z', '2027-03-01T12:00:00.000Z', '2027-03-01T20:00:00.000Z'] as const;

const ANNA = { personId: 'p1', name: 'Anna Åström', email: 'anna@example.se' };
const BO = { personId: 'p2', name: 'Bo Öberg', email: null };

const session = (tokenHash: string, personId = 'p1'): Session => ({ tokenHash, personId, startedAt: MORNING, lastSeenAt: MORNING, endsAt: EVENING });
const draft = (draftId: string, content: string, savedAt: string = MORNING): Draft => ({ draftId, personId: 'p1', kind: 'draft-goal', content, savedAt });

/** What every store of registers must do, whatever its technology. */
export function registersContract(name: string, start: () => Promise<RegistersHarness>): void {
  describe(`Registers: ${name}`, () => {
    let harness: RegistersHarness;
    let registers: Registers;

    beforeEach(async () => {
      harness = await start();
      registers = harness.registers;
    });
    afterEach(() => harness.dispose());

    it('say what the installation is, once and for all', async () => {
      expect(await registers.installation.read()).toBeUndefined();
      await registers.installation.write({ municipality: '2580', isDemo: true });
      await expect(registers.installation.write({ municipality: '2580', isDemo: false })).rejects.toThrow();
      expect(await registers.installation.read()).toEqual({ municipality: '2580', isDemo: true });
    });

    it('know a person by id, and nobody by an id they have not seen', async () => {
      await registers.persons.put(ANNA);
      await registers.persons.put(BO);
      expect(await registers.persons.find(['p2', 'nobody'])).toEqual([BO]);
      expect(await registers.persons.list()).toEqual([ANNA, BO]);
    });

    it('change a person who is put again', async () => {
      await registers.persons.put(ANNA);
      await registers.persons.put({ ...ANNA, email: null });
      expect(await registers.persons.list()).toEqual([{ ...ANNA, email: null }]);
    });

    it('keep what was acknowledged over a restart', async () => {
      await registers.persons.put(ANNA);
      await registers.sessions.start(session('t1'));
      const reopened = await harness.reopen();
      expect([await reopened.persons.list(), await reopened.sessions.find('t1')]).toEqual([[ANNA], session('t1')]);
    });

    describe('sessions', () => {
      it('are found by the hash of their token until they are ended', async () => {
        await registers.sessions.start(session('t1'));
        expect(await registers.sessions.find('t1')).toEqual(session('t1'));
        await registers.sessions.end('t1');
        expect(await registers.sessions.find('t1')).toBeUndefined();
      });

      it('remember when they were last seen', async () => {
        await registers.sessions.start(session('t1'));
        await registers.sessions.seen('t1', NOON);
        expect(await registers.sessions.find('t1')).toEqual({ ...session('t1'), lastSeenAt: NOON });
      });

      it('of one person end all together, and nobody else’s', async () => {
        await Promise.all([session('t1'), session('t2'), session('t3', 'p2')].map(registers.sessions.start));
        await registers.sessions.endAllOf('p1');
        const found = await Promise.all(['t1', 't2', 't3'].map(registers.sessions.find));
        expect(found.map((one) => one?.personId)).toEqual([undefined, undefined, 'p2']);
      });
    });

    describe('a sign-in link', () => {
      const link = { tokenHash: 'l1', personId: 'p1', endsAt: NOON };

      it('is redeemed once', async () => {
        await registers.signInLinks.issue(link);
        expect(await registers.signInLinks.redeem('l1', MORNING)).toBe('p1');
        expect(await registers.signInLinks.redeem('l1', MORNING)).toBeUndefined();
      });

      it('lets one in of many who come at once', async () => {
        await registers.signInLinks.issue(link);
        const answers = await Promise.all(Array.from({ length: 8 }, () => registers.signInLinks.redeem('l1', MORNING)));
        expect(answers.filter((personId) => personId !== undefined)).toEqual(['p1']);
      });

      it('is worth nothing from the moment it ends, nor when it was never made', async () => {
        await registers.signInLinks.issue(link);
        expect(await registers.signInLinks.redeem('l1', NOON)).toBeUndefined();
        expect(await registers.signInLinks.redeem('unknown', MORNING)).toBeUndefined();
      });
    });

    describe('drafts', () => {
      it('are saved over and over, and listed with the latest first', async () => {
        await registers.drafts.save(draft('d1', '{"title":"Fler"}'), null);
        await registers.drafts.save(draft('d2', '{}', NOON), null);
        expect(await registers.drafts.save(draft('d1', '{"title":"Fler bostäder"}', EVENING), MORNING)).toBe(true);
        expect(await registers.drafts.list('p1')).toEqual([draft('d1', '{"title":"Fler bostäder"}', EVENING), draft('d2', '{}', NOON)]);
      });

      it('are not saved over what somebody saved since, in another window', async () => {
        await registers.drafts.save(draft('d1', '{}'), null);
        await registers.drafts.save(draft('d1', '{"title":"Fler"}', NOON), MORNING);
        expect(await registers.drafts.save(draft('d1', '{"title":"Färre"}', EVENING), MORNING)).toBe(false);
        expect(await registers.drafts.save(draft('d1', '{"title":"Färre"}', EVENING), null)).toBe(false);
        expect(await registers.drafts.find('d1')).toEqual(draft('d1', '{"title":"Fler"}', NOON));
      });

      it('are never saved over somebody else’s', async () => {
        await registers.drafts.save(draft('d1', '{}'), null);
        const foreign = { ...draft('d1', '{"title":"Mitt"}', NOON), personId: 'p2' };
        expect([await registers.drafts.save(foreign, MORNING), await registers.drafts.save(foreign, null)]).toEqual([false, false]);
        expect(await registers.drafts.find('d1')).toEqual(draft('d1', '{}'));
      });

      it('are nobody else’s, and are gone when removed', async () => {
        await registers.drafts.save(draft('d1', '{}'), null);
        expect(await registers.drafts.list('p2')).toEqual([]);
        await registers.drafts.remove('d1');
        expect(await registers.drafts.list('p1')).toEqual([]);
      });
    });

    it('log who did what, and list it from an instant up to another', async () => {
      const entries = [MORNING, NOON, EVENING].map((at) => ({ at, personId: 'p1', action: 'read', subject: '2580.goal-1' }));
      for (const entry of entries) await registers.accessLog.record(entry);
      expect(await registers.accessLog.list({ from: MORNING, to: EVENING })).toEqual(entries.slice(0, 2));
    });

    it('remember how far each follower has come, the beginning where it has not started', async () => {
      const far = { position: 9_007_199_254_740_993n, index: 7, knownAt: NOON };
      await registers.followers.advance('carry-out', { ...far, index: 6 });
      await registers.followers.advance('carry-out', far);
      expect([await registers.followers.checkpoint('carry-out'), await registers.followers.checkpoint('other')]).toEqual([far, BEGINNING]);
    });
  });
}
