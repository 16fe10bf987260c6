import { Link } from 'react-router';
import { swedishDate } from '#lib/texts';
import type { BasisAnswer, GoalAnswer } from '../api/generated.js';
import { useMoment } from '../moment/moment.js';

/** What KF has decided on the adopted goal during its year: a text that is to come, or an end before its time; or that a court has annulled what it decided. */
export function ChangesInYear({ goal: { upcoming, discontinuation, annulment, inForce, validity } }: Readonly<{ goal: GoalAnswer }>) {
  const { at } = useMoment();
  return (
    <>
      {annulment && <p className="note strong" data-k="warn">Beslutet om målet, {placeOf(annulment.basis)}, upphävdes den {swedishDate(annulment.annulledOn)} efter ett överklagande. Målet gäller inte.</p>}
      {upcoming && (
        <p className="note">Från den {swedishDate(upcoming.inForceFrom)} gäller en ny lydelse, version {upcoming.version}, enligt {placeOf(upcoming.basis)}.{' '}
          <Link to={at('?flik=skillnad')}>Jämför lydelserna</Link></p>
      )}
      {discontinuation && (
        <section className="note stack" data-k="warn" aria-label="Målet upphör">
          <p className="strong">{endOf(discontinuation.inForceTo, { inForceFrom: inForce?.inForceFrom, validity })}, enligt {placeOf(discontinuation.basis)}.</p>
          <p>{discontinuation.reason}</p>
        </section>
      )}
    </>
  );
}

const placeOf = ({ body, meetingDate, paragraph }: BasisAnswer): string => `${body} ${meetingDate} § ${paragraph}`;

function endOf(inForceTo: string, { inForceFrom, validity }: Readonly<{ inForceFrom: string | undefined; validity: GoalAnswer['validity'] }>): string {
  if (inForceFrom !== undefined && inForceTo < inForceFrom) return 'Målet upphörde innan det började gälla';
  return `Målet ${validity === 'ended' ? 'gällde' : 'gäller'} till och med den ${swedishDate(inForceTo)} och ${validity === 'ended' ? 'har upphört' : 'upphör sedan'}`;
}
