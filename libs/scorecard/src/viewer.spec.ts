import { describe, expect, it } from '@jest/globals';
import type { Role } from '#lib/planning';
import { THE_PUBLIC, depthOf, latestSeen, type Viewer } from './viewer.js';

const as = (role: Role, body: string): Viewer => ({ capacities: [{ role, body }] });

describe('Who sees how much of a goal of stadsbyggnadsnämnden', () => {
  it.each([
    ['the public', THE_PUBLIC, 'adopted'],
    ['its own secretary', as('committee-secretary', 'SBN'), 'drafts'],
    ['the secretary of another committee', as('committee-secretary', 'SOC'), 'submitted'],
    ['the secretary of a company', as('company-secretary', 'LEAB'), 'submitted'],
    ['the secretary of KS', as('board-secretary', 'KS'), 'submitted'],
    ['the secretary of KF', as('council-secretary', 'KF'), 'submitted'],
    ['the controller', as('controller', 'kommunen'), 'submitted'],
    ['the administrator', as('administrator', 'kommunen'), 'submitted'],
    ['the auditor', as('auditor', 'kommunen'), 'drafts'],
  ] as const)('%s', (_who, viewer, depth) => expect(depthOf(viewer, 'SBN')).toBe(depth));

  it('somebody with several capacities sees what any of them lets them see', () =>
    expect(depthOf({ capacities: [{ role: 'controller', body: 'kommunen' }, { role: 'committee-secretary', body: 'SBN' }] }, 'SBN')).toBe('drafts'));

  it('the secretary of KS does not see the drafts of KS’s own units', () => expect(depthOf(as('board-secretary', 'KS'), 'KS')).toBe('submitted'));
  it('whoever writes for KS’s own units does', () => expect(depthOf(as('committee-secretary', 'KS'), 'KS')).toBe('drafts'));

  it('nobody sees a text before its time', () => {
    const draft = { current: 2, submitted: null, adopted: null };
    expect([latestSeen('drafts', draft), latestSeen('submitted', draft), latestSeen('adopted', draft)]).toEqual([2, null, null]);
  });
});
