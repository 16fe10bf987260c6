import { capitalised } from '#lib/texts';
import type { ContributionAnswer, GoalAnswer } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import { shortDay } from '../moment/day-in-words.js';
import { Mark } from '../parts/mark.js';
import { markOfAssessment } from './standing.js';

/** Which other units take part, what each has undertaken, and how it goes with that. */
export function Contributions({ goal: { contributions, budgetYear } }: Readonly<{ goal: GoalAnswer }>) {
  if (contributions.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="bidrag">
      <h2 id="bidrag">Enheter som bidrar</h2>
      <ul className="sheet stack pad">{contributions.map((one) => <Contribution key={`${one.unit} ${one.undertakenOn}`} contribution={one} year={budgetYear} />)}</ul>
    </section>
  );
}

function Contribution({ contribution: { unit, share, basis, ended, followUps }, year }: Readonly<{ contribution: ContributionAnswer; year: number }>) {
  const nameOf = useUnitNames();
  return (
    <li className="stack">
      <h3>{capitalised(nameOf(unit))}</h3>
      <p>{share}</p>
      <p className="small soft">Beslutat av {basis.body} {basis.meetingDate} § {basis.paragraph}</p>
      {ended && <p className="note small">Avslutat efter beslut av {ended.basis.body} {ended.basis.meetingDate} § {ended.basis.paragraph}. Skäl: {ended.reason}</p>}
      {followUps.toReversed().map(({ budgetYear, followUp, assessment, motivation, followedUpOn }) => (
        <div key={`${budgetYear} ${followUp}`} className="stack">
          <p className="row"><Mark mark={markOfAssessment(assessment)} /> <span className="soft small">{capitalised(followUp)}{budgetYear !== year && ` ${budgetYear}`}, {shortDay(followedUpOn)}</span></p>
          <p>{motivation}</p>
        </div>
      ))}
    </li>
  );
}
