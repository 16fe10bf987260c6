import type { Acts } from '../act.js';

const deadlines = '/v1/cycles/2027/deadlines';

/** The cycle and its last days. */
export const planning: Acts = {
  '(att )planeringen för {int} är öppnad': async (world, budgetYear: number) => {
    await world.act((await world.controller()).post('/v1/cycles', { budgetYear, template: 'lulea-2017' }));
  },
  'planeringen för {int} öppnas som den för {int}': async (world, budgetYear: number, copyOf: number) => {
    await world.act((await world.controller()).post('/v1/cycles/copies', { budgetYear, copyOf }));
  },
  'kommunstyrelsens förslag låses': async (world) => { await world.act((await world.secretary('KS')).post('/v1/cycles/2027/proposals', {})); },
  'det är den {dag}': (world, day: string) => { world.dayIs(day); },
  'sista dagen att lämna in mål flyttas till den {dag}, med skälet {string}': async (world, movedTo: string, reason: string) => {
    await world.act((await world.controller()).post(`${deadlines}/moves`, { deadline: 'submission', movedTo, reason }));
  },
  '{organ} får lämna in sina mål till den {dag}, med skälet {string}': async (world, unit: string, extendedTo: string, reason: string) => {
    await world.act((await world.controller()).post(`${deadlines}/extensions`, { deadline: 'submission', unit, extendedTo, reason }));
  },
};
