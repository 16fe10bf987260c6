import { expect } from '@jest/globals';
import { holder } from '#lib/history';
import type { Acts } from '../act.js';

/** Units that come, go and take over. */
export const organising: Acts = {
  'kultur- och fritidsnämnden inrättas från den {dag}': async (world, validFrom: string) => {
    await world.act((await world.administrator()).post('/v1/units', { code: 'KFN', name: 'Kultur- och fritidsnämnden', kind: 'committee', body: 'KFN', validFrom }));
  },
  '{organ} upphör den {dag} och går upp i kultur- och fritidsnämnden, enligt kommunfullmäktige den {dag}, § {int}':
    async (world, unit: string, lastDay: string, meetingDate: string, paragraph: number) => {
      await world.act((await world.administrator()).post(`/v1/units/${unit}/dissolution`, { lastDay, successors: ['KFN'], basis: { body: 'KF', meetingDate, paragraph } }));
    },
  'sekreteraren i fritidsnämnden blir det i {organ} från den {dag} till och med den {dag}': async (world, body: string, from: string, until: string) => {
    const { personId } = holder('committee-secretary', 'FRI');
    await world.act((await world.administrator()).post(`/v1/persons/${personId}/roles`, { role: 'committee-secretary', body, from, until }));
  },
  'någon blir ordförande i {organ} från den {dag} tills vidare': async (world, body: string, from: string) => {
    const administrator = await world.administrator();
    const { body: { personId } } = await world.act(administrator.post('/v1/persons', { name: 'Ny ordförande' })) as { body: { personId: string } };
    await world.act(administrator.post(`/v1/persons/${personId}/roles`, { role: 'chair', body, from }));
  },
  '(att )kommunrevisionen är registrerad och deltar i planeringen': async (world) => {
    await world.act((await world.administrator()).post('/v1/units', { code: 'REV', name: 'Kommunrevisionen', kind: 'audit', body: 'KFP', validFrom: '2020-01-01' }));
    await world.act((await world.controller()).post(`/v1/cycles/${world.budgetYear}/units`, { unit: 'REV' }));
  },
  'finns den {dag} enheterna {string}': async (world, day: string, codes: string) => {
    const units = await world.read<readonly { code: string }[]>(`/v1/units?inForceOn=${day}`);
    const about = ['FRI', 'KFN', 'KULT'];
    expect(units.map(({ code }) => code).filter((code) => about.includes(code)).toSorted()).toEqual(codes.split(' '));
  },
};
