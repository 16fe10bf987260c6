import { describe, expect, it } from '@jest/globals';
import type { MomentAnswer } from '../api/generated.js';
import { beadWords, beadsOf } from './beads.js';

const moment = (body: string, meetingDate: string, paragraph: number, outcome: MomentAnswer['outcomes'][number]['outcome'], goals = 2): MomentAnswer => ({
  decisionId: `${body}-${paragraph}`, basis: { body, meetingDate, paragraph }, knownAt: `${meetingDate}T12:00:0${paragraph % 10}.000Z`, outcomes: [{ outcome, goals }],
});

describe('The marks of the time control', () => {
  it('draw the committees\' decisions together until the board decides', () => {
    const beads = beadsOf([
      moment('BUN', '2026-08-27', 84, 'submitted'), moment('SOC', '2026-08-26', 12, 'submitted'), moment('KS', '2026-10-05', 190, 'endorsed', 4),
      moment('SOC', '2026-10-14', 20, 'submitted'),
    ]);
    expect(beads.map(({ body, from, to, goals }) => [body, from, to, goals])).toEqual([
      ['namnd', '2026-08-26', '2026-08-27', 4], ['ks', '2026-10-05', '2026-10-05', 4], ['namnd', '2026-10-14', '2026-10-14', 2],
    ]);
  });

  it('are known when the last of them is', () => {
    const [bead] = beadsOf([moment('KS', '2026-10-05', 190, 'endorsed'), moment('KS', '2026-10-05', 191, 'referred-back')]);
    expect(bead?.knownAt).toBe('2026-10-05T12:00:01.000Z');
  });

  it('say who did what to how many goals, and in which § where there is one', () => {
    const words = (...moments: MomentAnswer[]) => beadsOf(moments).map(beadWords);
    expect(words(moment('KF', '2026-11-23', 213, 'adopted', 43))).toEqual(['KF antog 43 mål, § 213']);
    expect(words(moment('KS', '2026-10-05', 190, 'endorsed'), moment('KS', '2026-10-05', 191, 'referred-back'))).toEqual(['KS beslutade om 4 mål']);
    expect(words(moment('BUN', '2026-08-27', 84, 'submitted'))).toEqual(['Nämnder och bolag beslutade om 2 mål, § 84']);
  });
});
