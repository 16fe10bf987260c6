import { APPEAL_OUTCOME_LABELS } from '#lib/texts';
import type { AppealAnswer, CorrectionAnswer } from '../api/generated.js';
import { shortDay } from '../moment/day-in-words.js';

/** What was set right in approved minutes: what stood there is kept beside it. */
export function Corrections({ corrections }: Readonly<{ corrections: readonly CorrectionAnswer[] }>) {
  if (corrections.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="rattelser">
      <h2 id="rattelser">Rättelser</h2>
      <ul className="stack">
        {corrections.map(({ correctionId, paragraph, what, before, after, reason, correctedOn }) => (
          <li key={correctionId} className="sheet pad stack tight">
            <p className="strong">{what}{paragraph !== null && `, § ${paragraph}`}</p>
            {before !== null && <p><del><span className="sr">Det stod: </span>{before}</del></p>}
            {after !== null && <p><ins><span className="sr">Det ska stå: </span>{after}</ins></p>}
            <p className="small soft">{reason} Rättat {shortDay(correctedOn)}.</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Appeals({ appeals }: Readonly<{ appeals: readonly AppealAnswer[] }>) {
  if (appeals.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="overklaganden">
      <h2 id="overklaganden">Överklaganden</h2>
      <ul className="list">
        {appeals.map(({ appealId, paragraph, receivedOn, caseNumber, decided }) => (
          <li key={appealId}>
            § {paragraph}, inkommet {shortDay(receivedOn)}{caseNumber !== null && `, mål ${caseNumber}`}. {decided ? `Överklagandet ${APPEAL_OUTCOME_LABELS[decided.outcome]} ${shortDay(decided.decidedOn)}.` : 'Inte avgjort.'}
          </li>
        ))}
      </ul>
    </section>
  );
}
