import { capitalised, swedishDate } from '#lib/texts';
import type { BasisAnswer, CountersignedAnswer, DecisionOnGoalAnswer, GoalAnswer } from '../api/generated.js';
import { useUnitNames } from '../app/units.js';
import { kindOf } from '../moment/beads.js';
import { dayInWords, momentInWords } from '../moment/day-in-words.js';
import { ToldProceedings } from '../proceedings/told.js';
import { useByline, useHistory } from './use-history.js';

/** The decisions in the order in which they were carried out, each with day, body and §. */
export function Decisions({ goal }: Readonly<{ goal: GoalAnswer }>) {
  const nameOf = useUnitNames();
  if (goal.decisions.length === 0) return <p className="soft">Inget organ har beslutat om målet ännu.</p>;
  return (
    <ol className="line">
      {goal.decisions.map((decision) => (
        <li key={decision.decisionId} data-o={kindOf(decision.basis.body, decision.outcome)}>
          <time dateTime={decision.basis.meetingDate}>{dayInWords(decision.basis.meetingDate)}</time>
          <p className="strong">{capitalised(nameOf(decision.basis.body))} {verbOf(decision)}</p>
          <p className="small">§ {decision.basis.paragraph}{decision.renumberedFrom !== null && ` (registrerades som § ${decision.renumberedFrom})`}, version {decision.version}</p>
          {decision.annulledOn !== null && <p className="small strong">Upphävt den {swedishDate(decision.annulledOn)} efter överklagande</p>}
          <ToldProceedings proceedings={decision.proceedings} />
          {decision.countersigned && <p className="small soft">{countersignedSentence(decision.countersigned)}</p>}
          <Recorded goalId={goal.goalId} basis={{ ...decision.basis, paragraph: decision.renumberedFrom ?? decision.basis.paragraph }} />
        </li>
      ))}
    </ol>
  );
}

/** Who wrote the decision down, and when: it may be days after the meeting. */
function Recorded({ goalId, basis }: Readonly<{ goalId: string; basis: BasisAnswer }>) {
  const { data } = useHistory(goalId);
  const bylineOf = useByline();
  const entry = data?.find((one) => one.basis?.body === basis.body && one.basis.meetingDate === basis.meetingDate && one.basis.paragraph === basis.paragraph);
  return entry ? <p className="tiny soft">Registrerat {momentInWords(entry.recordedAt)} av {bylineOf(entry.actor)}</p> : null;
}

const countersignedSentence = ({ recordedBy, countersignedBy, countersignedOn }: CountersignedAnswer): string =>
  `Registrerat av ${recordedBy ?? 'en tjänsteman'} och kontrasignerat den ${swedishDate(countersignedOn)} av ${countersignedBy ?? 'en annan'}`;

function verbOf({ outcome }: DecisionOnGoalAnswer): string {
  switch (outcome) {
    case 'submitted': return 'beslutade om målet och lämnade in det';
    case 'confirmed': return 'beslutade om det preliminärt inlämnade målet';
    case 'changed': return 'beslutade om målet med en annan text än den preliminära';
    case 'withdrawn': return 'återkallade det';
    case 'endorsed': return 'föreslog fullmäktige att anta det';
    case 'endorsed-with-amendment': return 'föreslog fullmäktige att anta det med ändrad text';
    case 'rejection-proposed': return 'föreslog fullmäktige att avslå det';
    case 'rescinded': return 'tog tillbaka sitt förslag';
    case 'follow-up-submitted': return 'beslutade om uppföljningen av målet';
    case 'follow-up-noted': return 'lade uppföljningen av målet till handlingarna';
    case 'follow-up-returned': return 'begärde mer om uppföljningen av målet';
    case 'tabled': return 'bordlade det';
    case 'referred-back': return 'återremitterade det';
    case 'adopted-with-changes': return 'antog det med ändrad text';
    case 'rejected': return 'avslog det';
    case 'adopted': return 'antog det';
    case 'amendment-proposed': return 'föreslog fullmäktige att ändra det';
    case 'discontinuation-proposed': return 'föreslog fullmäktige att det upphör';
    case 'confirmation-proposed': return 'föreslog fullmäktige att bekräfta det för ett år till';
    case 'confirmed-for-year': return 'bekräftade det för ett år till';
    case 'amended': return 'ändrade det';
    case 'discontinued': return 'beslutade att det upphör';
    case 'transferred': return 'förde över ansvaret för det';
  }
}
