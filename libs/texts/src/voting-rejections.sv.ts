import type { VotingRejection } from '#lib/planning';
import type { Catalogue } from './catalogue.js';
import { bodyName } from './labels.sv.js';

export const VOTING_REJECTIONS: Catalogue<VotingRejection> = {
  'minority-only-in-council': ({ body }) =>
    `En minoritet kan återremittera eller bordlägga bara i kommunfullmäktige. I ${bodyName(body)} krävs majoritet: kontrollera protokollet.`,
  'minority-right-used': () =>
    'En minoritet har redan återremitterat eller bordlagt ärendet en gång. Nu krävs majoritet: kontrollera protokollet.',
  'vote-missing': () => 'Rösterna saknas. Skriv hur många som röstade för och emot och hur många som var närvarande.',
  'vote-not-adding-up': ({ inFavour, against, present }) =>
    `Rösterna går inte ihop: ${inFavour} för och ${against} emot, av ${present} närvarande. Kontrollera dem i protokollet.`,
  'minority-too-small': ({ inFavour, needed, present }) =>
    `Det räcker inte med ${inFavour} av ${present} närvarande: en minoritet behöver minst en tredjedel, ${needed}. Kontrollera rösterna i protokollet.`,
  'minority-is-majority': ({ inFavour, against }) =>
    `Förslaget fick majoritet, ${inFavour} röster mot ${against}. Registrera det som beslutat av majoriteten.`,
  'majority-missing': ({ inFavour, against }) =>
    `Förslaget fick inte majoritet, ${inFavour} röster mot ${against}. Kontrollera rösterna. I kommunfullmäktige kan en minoritet begära det: registrera då det.`,
};
