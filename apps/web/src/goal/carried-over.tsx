import { Link } from 'react-router';
import type { GoalAnswer } from '../api/generated.js';
import { useMoment } from '../moment/moment.js';

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
