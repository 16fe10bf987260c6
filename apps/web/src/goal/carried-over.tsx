import { Link } from 'react-router';
import { swedishDecimal } from '#lib/texts';
import type { GoalAnswer } from '../api/generated.js';
import { shortDay } from '../moment/day-in-words.js';
import { useMoment } from '../moment/moment.js';

/** The later years that the goal stands in too, by whose decision, and what is to be reached in each. */
export function Confirmed({ goal: { confirmations, content: { indicators } } }: Readonly<{ goal: GoalAnswer }>) {
  const unitOf = (wanted: string): string => indicators.find(({ indicatorId }) => indicatorId === wanted)?.unit ?? '';
  return (
    <>
      {confirmations.map(({ budgetYear, basis, targets }) => (
        <div key={budgetYear}><dt>Bekräftat för {budgetYear}</dt>
          <dd>{basis.body} {shortDay(basis.meetingDate)} § {basis.paragraph}{targets.map(({ indicatorId, value }) => `. Målvärde ${swedishDecimal(value)} ${unitOf(indicatorId)}`)}</dd></div>
      ))}
    </>
  );
}

/** The goals of other years that the goal goes on from, and that go on from it. */
export function CarriedOver({ goal: { carriedOverFrom, carriedOverTo } }: Readonly<{ goal: GoalAnswer }>) {
  const { at } = useMoment();
  return (
    <>
      {carriedOverFrom !== null && <div><dt>Fortsätter</dt><dd><Link to={at(`/mal/${carriedOverFrom}`)}>Ett mål för ett tidigare år</Link></dd></div>}
      {carriedOverTo.map((goalId) => <div key={goalId}><dt>Fortsätter i</dt><dd><Link to={at(`/mal/${goalId}`)}>Ett mål för ett senare år</Link></dd></div>)}
    </>
  );
}
