import { ADMINISTRATIONS_IDEAS } from './administrations.js';
import { COMMITTEES_OF_PEOPLE_IDEAS } from './committees-of-people.js';
import { COMMITTEES_OF_PLACES_IDEAS } from './committees-of-places.js';
import { COMPANIES_IDEAS } from './companies.js';
import type { IdeasByArea } from './goal-idea.js';

/** What each of Luleå's units would write in the goal areas that concern it. */
export const UNIT_IDEAS: Readonly<Record<string, IdeasByArea>> = {
  ...ADMINISTRATIONS_IDEAS, ...COMMITTEES_OF_PEOPLE_IDEAS, ...COMMITTEES_OF_PLACES_IDEAS, ...COMPANIES_IDEAS,
};
