import type { BodyNotThere } from '#lib/planning';
import { swedishDate } from './dates.sv.js';
import { bodyName } from './labels.sv.js';

export const bodyNotThere = ({ body, meetingDate }: BodyNotThere['params']): string =>
  `${bodyName(body)} fanns inte den ${swedishDate(meetingDate)}. Kontrollera dagen, eller ange det organ som fanns då.`;
