import { Link } from 'react-router';
import type { CycleAnswer, DeadlineAnswer, LimitAnswer, ProposalAnswer } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import { dayInWords, shortDay } from '../moment/day-in-words.js';
import { useMoment } from '../moment/moment.js';
import { deadlineWords } from './cycle-acts.js';

type DecidedBy = DeadlineAnswer['moves'][number]['decidedBy'];
const basisWords = (basis: DecidedBy): string => (basis === null ? '' : ` ${basis.body} ${shortDay(basis.meetingDate)}, § ${basis.paragraph}.`);

/** The days in force, with what has become of them. */
export function Deadlines({ deadlines }: Readonly<{ deadlines: readonly DeadlineAnswer[] }>) {
  const nameOf = useUnitNames();
  return (
    <section className="sheet pad stack" aria-labelledby="sista-dagar">
      <h2 id="sista-dagar">Sista dagar</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label="Sista dagar"><table className="tb days">
        <caption className="sr">Sista dagar och vad som har hänt med dem</caption>
        <thead><tr><th scope="col">Vad</th><th scope="col">Sista dag</th><th scope="col">Ändringar</th></tr></thead>
        <tbody>
          {deadlines.map((deadline) => (
            <tr key={`${deadline.deadline} ${deadline.followUp ?? ''}`}>
              <th scope="row">{deadlineWords(deadline)}</th>
              <td>{dayInWords(deadline.dueOn)}</td>
              <td>
                {deadline.moves.map(({ movedFrom, movedOn, reason, decidedBy }) => <p key={`${movedFrom}${movedOn}`}>Flyttad från {shortDay(movedFrom)}: {reason} <span className="soft">Registrerat {shortDay(movedOn)}.{basisWords(decidedBy)}</span></p>)}
                {deadline.extensions.map(({ unit, extendedTo, extendedOn, reason, decidedBy }) => <p key={`${unit}${extendedTo}${extendedOn}`}>{nameOf(unit)} har till {shortDay(extendedTo)}: {reason} <span className="soft">Registrerat {shortDay(extendedOn)}.{basisWords(decidedBy)}</span></p>)}
                {deadline.moves.length + deadline.extensions.length === 0 && <span className="soft">Inga</span>}
                {deadline.warnings.map(({ code, detail }) => <p key={code} className="advice">{detail}</p>)}
              </td>
            </tr>
          ))}
        </tbody>
      </table></div>
    </section>
  );
}

/** KS's proposal to KF, version by version. */
export function Proposals({ proposals, year }: Readonly<{ proposals: readonly ProposalAnswer[]; year: number }>) {
  const { at } = useMoment();
  return (
    <section className="sheet pad stack" aria-labelledby="ks-forslag">
      <h2 id="ks-forslag">Kommunstyrelsens förslag</h2>
      {proposals.length === 0 && <p className="soft">Förslaget är inte låst ännu. <Link to={at(`/styrkort/${year}?visa=ks`)}>Se var målen står</Link></p>}
      <ol className="stack">
        {proposals.map(({ version, frozenOn, goals, decidedBy, published }) => (
          <li key={version}>
            <p className="strong">Version {version}: {goals.length} mål</p>
            <p className="small">Låst {dayInWords(frozenOn)}.{basisWords(decidedBy)} {published ? `Publicerat ${shortDay(published.announcedOn)}, inför fullmäktige ${shortDay(published.councilMeets)}.` : 'Inte publicerat.'}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** From the units' reports to KF's approval. */
export const Reports = ({ cycle: { budgetYear, followUps, approvedOn, closedOn } }: Readonly<{ cycle: CycleAnswer }>) => (
  <section className="sheet pad stack" aria-labelledby="rapporter">
    <h2 id="rapporter">Rapporter</h2>
    <ol className="stack">
      {followUps.map(({ code, title, reportBy, handedOverOn }) => (
        <li key={code}>
          <p className="strong">{title}</p>
          <p className="small">Enheterna rapporterar senast {shortDay(reportBy)}. {handedOverOn === null ? <span className="soft">Inte överlämnad.</span> : `Överlämnad ${shortDay(handedOverOn)}.`}</p>
        </li>
      ))}
      <li><p className="strong">Årsredovisning {budgetYear}</p><p className="small">{approvedOn === null ? <span className="soft">Inte godkänd av fullmäktige.</span> : `Godkänd av fullmäktige ${shortDay(approvedOn)}.`} {closedOn !== null && `Året avslutades ${shortDay(closedOn)}.`}</p></li>
    </ol>
  </section>
);

/** Who takes part, and who has a day of their own. */
export function Units({ cycle: { units, unitsLeftOut }, deadlines }: Readonly<{ cycle: CycleAnswer; deadlines: readonly DeadlineAnswer[] }>) {
  const nameOf = useUnitNames();
  const [submission] = deadlines;
  const ownDay = (code: string): string | undefined => submission?.units.find(({ unit, dueOn }) => unit === code && dueOn !== submission.dueOn)?.dueOn;
  return (
    <section className="stack" aria-labelledby="enheter">
      <h2 id="enheter">Enheter som deltar</h2>
      <ul className="list small">{units.map((code) => <li key={code}>{nameOf(code)}{ownDay(code) !== undefined && <span className="soft">, mål senast {shortDay(ownDay(code) ?? '')}</span>}</li>)}</ul>
      {unitsLeftOut.length > 0 && <p className="small soft">Fanns i förlagan men inte längre: {unitsLeftOut.map(nameOf).join(', ')}.</p>}
    </section>
  );
}

/** What the law says of the year; warned of, and never in the way. */
export const Limits = ({ limits }: Readonly<{ limits: readonly LimitAnswer[] }>) => (
  <section className="stack" aria-labelledby="lagens-dagar">
    <h2 id="lagens-dagar">Lagens dagar</h2>
    <ul className="stack tight small">
      {limits.filter(({ isForSpecialReasons }) => !isForSpecialReasons).map(({ act, label, unrolled, rolled, provision, notBefore }) => (
        <li key={`${act}${unrolled}`}><span className="strong">{shortDay(unrolled)}</span> {label} <span className="soft">({provision}{rolled !== unrolled && `; ${shortDay(unrolled)} är ingen arbetsdag, nästa är ${shortDay(rolled)}`}{notBefore !== null && `; tidigast ${shortDay(notBefore)}`})</span></li>
      ))}
    </ul>
  </section>
);
