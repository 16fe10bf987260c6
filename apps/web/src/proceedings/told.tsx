import { proceedingsSentences } from '#lib/texts';
import type { ProceedingsAnswer } from '../api/generated.js';

/** How the body came to its decision, as its minutes tell: who took part and who did not, votes and reservations. */
export const ToldProceedings = ({ proceedings }: Readonly<{ proceedings: ProceedingsAnswer | null }>) =>
  proceedings && proceedingsSentences(proceedings).map((sentence) => <p key={sentence} className="small soft">{sentence}</p>);
