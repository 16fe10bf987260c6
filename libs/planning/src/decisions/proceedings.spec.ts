import { describe, expect, it } from '@jest/globals';
import { decisionsDecider, quorumWarnings, type Proceedings } from '#lib/planning';
import { councilDecided, recordBoardDecision, recordCommitteeDecision, recordCouncilDecision, specify } from '#lib/testing';
import { proceedingsProblem } from './proceedings.js';

const told = (over: Partial<Proceedings> = {}): Proceedings =>
  ({ attendance: { seats: 15, serving: 14 }, substitutes: [], conflicts: [], votes: [], reservations: [], ...over });
const registered = ['p-1', 'p-2', 'p-3'];
const codeIn = (over: Partial<Proceedings>, body = 'SBN') => proceedingsProblem({ body, proceedings: told(over), registered })?.rejection.code;
const jav = (personId: string) => ({ personId, ground: 'representative' }) as const;
const vote = { on: 'Bifall mot avslag', inFavour: 9, against: 5, present: 14 };

describe('How a body came to its decision', () => {
  it('is told whole: who served for whom, who was kept from it, how they voted and who dissented', () =>
    expect(codeIn({ substitutes: ['p-1'], conflicts: [jav('p-2')], votes: [vote], reservations: ['p-1', 'p-3'] })).toBeUndefined());

  it('may be told in part', () => expect(codeIn({ attendance: null, reservations: ['p-1'], votes: [vote] })).toBeUndefined());

  it('names persons who are registered, each once', () => {
    expect(proceedingsProblem({ body: 'SBN', proceedings: told({ reservations: ['p-1', 'p-9'] }), registered })?.rejection)
      .toEqual({ code: 'participant-not-registered', params: { personId: 'p-9' } });
    expect(codeIn({ conflicts: [jav('p-1'), jav('p-9')] })).toBe('participant-not-registered');
    expect(codeIn({ substitutes: ['p-1', 'p-1'] })).toBe('participant-repeated');
    expect(codeIn({ conflicts: [jav('p-1'), { ...jav('p-1'), ground: 'other' }] })).toBe('participant-repeated');
    expect(proceedingsProblem({ body: 'SBN', proceedings: told({ reservations: ['p-2', 'p-2'] }), registered })?.rejection.params).toEqual({ personId: 'p-2' });
  });

  it('has nobody take part or dissent who was kept from it (KL 4:27, 6:30)', () => {
    expect(codeIn({ conflicts: [jav('p-1')], substitutes: ['p-1'] })).toBe('conflicted-took-part');
    expect(proceedingsProblem({ body: 'SBN', proceedings: told({ conflicts: [jav('p-2'), jav('p-1')], reservations: ['p-1'] }), registered })?.rejection)
      .toEqual({ code: 'conflicted-took-part', params: { personId: 'p-1' } });
  });

  it('knows in KF only what concerns the member in person (KL 5:47)', () => {
    expect(proceedingsProblem({ body: 'KF', proceedings: told({ conflicts: [{ personId: 'p-1', ground: 'own-interest' }, jav('p-2')] }), registered })?.rejection)
      .toEqual({ code: 'conflict-not-of-council', params: jav('p-2') });
    expect(codeIn({ conflicts: [{ personId: 'p-1', ground: 'own-interest' }] }, 'KF')).toBeUndefined();
    expect(codeIn({ conflicts: [jav('p-2')] }, 'KS')).toBeUndefined();
  });

  it.each([[15, 16], [0, 0], [15, 0], [15, 7.5], [15.5, 14], [-3, -4]])('has no more taking part than there are members (%d seats, %d serving)', (seats, serving) =>
    expect(proceedingsProblem({ body: 'SBN', proceedings: told({ attendance: { seats, serving } }), registered })?.rejection)
      .toEqual({ code: 'attendance-not-adding-up', params: { seats, serving } }));

  it('may have them all take part', () => expect(codeIn({ attendance: { seats: 15, serving: 15 } })).toBeUndefined());

  it('names no more substitutes or dissenters than took part', () => {
    const attendance = { seats: 3, serving: 2 };
    expect(proceedingsProblem({ body: 'SBN', proceedings: told({ attendance, reservations: registered }), registered })?.rejection)
      .toEqual({ code: 'too-many-named', params: { named: 3, serving: 2 } });
    expect(codeIn({ attendance, substitutes: registered })).toBe('too-many-named');
    expect(codeIn({ attendance, substitutes: ['p-1', 'p-2'], reservations: ['p-2', 'p-3'] })).toBeUndefined();
  });

  it('has votes on something, by those who took part, for what was decided', () => {
    expect(codeIn({ votes: [vote, { ...vote, on: ' ' }] })).toBe('vote-matter-missing');
    expect(codeIn({ votes: [{ ...vote, inFavour: 10, present: 14 }] })).toBe('vote-not-adding-up');
    expect(proceedingsProblem({ body: 'SBN', proceedings: told({ votes: [{ ...vote, present: 15 }] }), registered })?.rejection)
      .toEqual({ code: 'vote-not-adding-up', params: { inFavour: 9, against: 5, present: 15 } });
    expect(codeIn({ attendance: null, votes: [{ ...vote, present: 15 }] })).toBeUndefined();
    expect(codeIn({ votes: [{ ...vote, inFavour: 5, against: 9 }] })).toBe('majority-missing');
    expect(codeIn({ votes: [{ ...vote, inFavour: 7, against: 7 }] })).toBeUndefined();
  });
});

describe('A quorum', () => {
  const warned = (body: string, seats: number, serving: number, conflicts: Proceedings['conflicts'] = []) =>
    quorumWarnings(body, told({ attendance: { seats, serving }, conflicts }));

  it('is more than half of the members (KL 5:45, 6:27): 8 of 15 are, 7 are not, nor are 7 of 14', () => {
    expect(warned('SBN', 15, 8)).toEqual([]);
    expect(warned('SBN', 15, 7)).toEqual([{ code: 'quorum-missing', params: { body: 'SBN', seats: 15, serving: 7, conflicts: 0 } }]);
    expect(warned('KF', 14, 7)).toHaveLength(1);
  });

  it('may be lost by conflicts of interest in a committee, but not in KF (KL 5:46)', () => {
    const own = registered.map((personId) => ({ personId, ground: 'own-interest' }) as const);
    expect(warned('SBN', 15, 7, own)).toEqual([{ code: 'quorum-missing', params: { body: 'SBN', seats: 15, serving: 7, conflicts: 3 } }]);
    expect(warned('KF', 15, 7, own)).toEqual([]);
    expect(warned('KF', 15, 4, own)).toHaveLength(1);
  });

  it('is not judged where nobody has told who was there', () => {
    expect(quorumWarnings('SBN', null)).toEqual([]);
    expect(quorumWarnings('SBN', told({ attendance: null }))).toEqual([]);
  });
});

describe('A decision', () => {
  const decisions = specify(decisionsDecider);
  const proceedings = told({ attendance: { seats: 61, serving: 51 }, votes: [{ on: 'Kommunstyrelsens förslag mot avslag', inFavour: 30, against: 21, present: 51 }], reservations: ['p-1'] });

  it('of KF says how KF came to it', () =>
    decisions.given().when(recordCouncilDecision({ proceedings, registered })).then(councilDecided({ proceedings })));

  it('of any body is refused with what minutes cannot say', () => {
    const mistaken = { proceedings: told({ attendance: { seats: 15, serving: 16 } }), registered };
    decisions.given().when(recordCommitteeDecision(mistaken)).thenRejected('attendance-not-adding-up', { seats: 15, serving: 16 });
    decisions.given().when(recordBoardDecision(mistaken)).thenRejected('attendance-not-adding-up', { seats: 15, serving: 16 });
    decisions.given().when(recordCouncilDecision(mistaken)).thenRejected('attendance-not-adding-up', { seats: 15, serving: 16 });
  });
});
