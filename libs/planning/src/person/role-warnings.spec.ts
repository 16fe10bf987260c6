import { describe, expect, it } from '@jest/globals';
import { MUNICIPALITY, roleWarnings } from '#lib/planning';
import { grant } from '#lib/testing';

const chair = { role: 'chair', body: 'SBN', from: '2026-01-01' } as const;

describe('Who grants a role is warned', () => {
  it('where somebody elected would have it until further notice: elections are every fourth year', () => {
    expect(roleWarnings(grant({ ...chair, until: null }))).toEqual([{ code: 'elected-role-without-end', params: { role: 'chair', body: 'SBN', termEnds: '2026-12-31' } }]);
    const auditor = { role: 'auditor', body: MUNICIPALITY, from: '2027-01-01', until: null } as const;
    expect(roleWarnings(grant(auditor))).toEqual([{ code: 'elected-role-without-end', params: { role: 'auditor', body: MUNICIPALITY, termEnds: '2030-12-31' } }]);
  });

  it('where the role would outlast the term', () => {
    expect(roleWarnings(grant({ ...chair, until: '2026-12-31' }))).toEqual([]);
    expect(roleWarnings(grant({ ...chair, until: '2027-01-01' }))).toEqual([
      { code: 'elected-role-beyond-term', params: { role: 'chair', body: 'SBN', until: '2027-01-01', termEnds: '2026-12-31' } }]);
  });

  it('not where staff have a role until further notice', () => {
    for (const role of ['committee-secretary', 'company-secretary', 'board-secretary', 'council-secretary', 'controller', 'administrator'] as const) {
      expect(roleWarnings(grant({ role, until: null }))).toEqual([]);
    }
  });
});
