import { useQuery } from '@tanstack/react-query';
import { GEH_LABELS, capitalised, globalGoalsOf } from '#lib/texts';
import { listGoalTexts, type GoalAnswer, type GoalContentAnswer } from '../api/generated.js';
import { dayInWords, shortDay } from '../moment/day-in-words.js';
import { useMoment } from '../moment/moment.js';
import { Icon } from '../parts/icon.js';
import { RefusalNote } from '../parts/refusal-note.js';
import { Waiting } from '../parts/waiting.js';
import { Annexes } from './annexes.js';
import { CarriedOver, Confirmed } from './carried-over.js';
import { ChangesInYear } from './changes-in-year.js';
import { Contributions } from './contributions.js';
import { Decisions } from './decisions.js';
import { FollowUps } from './follow-ups.js';
import { Indicators } from './indicators.js';
import { Responsibility } from './responsibility.js';
import { Warnings } from './warnings.js';

export function Overview({ goal }: Readonly<{ goal: GoalAnswer }>) {
  const { moment } = useMoment();
  return moment.inForceOn === undefined
    ? <Shown goal={goal} content={goal.content} version={goal.version} heading={headingOf(goal)} />
    : <InForceOn goal={goal} day={moment.inForceOn} />;
}

function headingOf({ validity }: GoalAnswer): string {
  switch (validity) {
    case null: return 'Målet så som det är skrivet nu';
    case 'not-yet': return 'Målet som ska gälla';
    case 'in-force': return 'Målet som gäller';
    case 'ended': return 'Målet som gällde';
  }
}

/** By the text that was decided to hold on a day, where there was one. */
function InForceOn({ goal, day }: Readonly<{ goal: GoalAnswer; day: string }>) {
  const { moment } = useMoment();
  const texts = useQuery({ queryKey: ['texts', goal.goalId, moment], queryFn: () => listGoalTexts(goal.goalId, moment) });
  if (texts.error) return <RefusalNote error={texts.error} />;
  if (!texts.data) return <Waiting />;
  const [held] = texts.data;
  if (held) return <Shown goal={goal} content={held.content} version={held.version} heading={`Målet som gällde ${dayInWords(day)}`} />;
  return (
    <>
      <p className="note" data-k="warn">Målet var inte beslutat att gälla den dagen. Här är den senaste lydelsen.</p>
      <Shown goal={goal} content={goal.content} version={goal.version} heading="Målets senaste lydelse" />
    </>
  );
}

type ShownProps = Readonly<{ goal: GoalAnswer; content: GoalContentAnswer; version: number; heading: string }>;

const Shown = ({ goal, content, version, heading }: ShownProps) => (
  <div className="two">
    <div className="stack parts">
      <Text goal={goal} content={content} version={version} heading={heading} />
      <ChangesInYear goal={goal} />
      {goal.referral && <Referral goal={goal} />}
      <Warnings goal={goal} />
      <FollowUps goal={goal} />
      <Contributions goal={goal} />
      <Annexes goal={goal} />
      <Indicators goalId={goal.goalId} isFollowed={goal.status === 'adopted'} content={content} />
    </div>
    <aside className="aside stack" aria-labelledby="beslut"><h2 id="beslut">Beslut</h2><Decisions goal={goal} /></aside>
  </div>
);

function Text({ goal, content, version, heading }: ShownProps) {
  const amendment = goal.decisions.findLast(({ outcome, version: before }) => outcome === 'amended' && before < version);
  const adoption = goal.decisions.findLast(({ outcome }) => outcome === 'adopted' || outcome === 'adopted-with-changes');
  return (
    <section className="stack" aria-label="Målets text">
      <p className="over">{heading} · version {version}</p>
      <p className="force">{content.description || content.title}</p>
      {content.intendedEffect && <p><span className="strong">Avsedd effekt:</span> {content.intendedEffect}</p>}
      <dl className="facts">
        <div><dt>Gäller</dt><dd>{goal.inForce ? `${shortDay(goal.inForce.inForceFrom)} – ${shortDay(goal.inForce.inForceTo)}` : 'Inte antaget ännu'}</dd></div>
        <Responsibility goal={goal} />
        <Confirmed goal={goal} />
        <CarriedOver goal={goal} />
        {adoption && <div><dt>Antaget</dt><dd>{adoption.basis.body} {adoption.basis.meetingDate} § {adoption.basis.paragraph}</dd></div>}
        {amendment && <div><dt>Ändrat</dt><dd>{amendment.basis.body} {amendment.basis.meetingDate} § {amendment.basis.paragraph}</dd></div>}
        {goal.submission && <div><dt>Inlämnat</dt><dd>{shortDay(goal.submission.submittedOn)}{goal.submission.daysLate > 0 && <Late days={goal.submission.daysLate} reason={goal.submission.lateReason} />}</dd></div>}
        {goal.inForce && <div><dt>God ekonomisk hushållning</dt><dd>{capitalised(GEH_LABELS[goal.inForce.geh])}</dd></div>}
        {content.sdg && <div><dt>Globala mål</dt><dd><ul className="list">{globalGoalsOf(content).map((name) => <li key={name}>{name}</li>)}</ul></dd></div>}
        {content.gehProposal && <div><dt>Föreslås som</dt><dd>{capitalised(GEH_LABELS[content.gehProposal])}</dd></div>}
      </dl>
    </section>
  );
}

const Late = ({ days, reason }: Readonly<{ days: number; reason: string | null }>) => (
  <span className="block"><span className="flag" data-k="late"><Icon name="warning" />{days} {days === 1 ? 'dag' : 'dagar'} för sent</span> {reason}</span>
);

function Referral({ goal: { referral } }: Readonly<{ goal: GoalAnswer }>) {
  if (!referral) return null;
  return (
    <section className="note stack" data-k="warn" aria-label="Återremiss">
      <p className="strong">Återremitterat av {referral.basis.body} {referral.basis.meetingDate} § {referral.basis.paragraph}. Svar senast {shortDay(referral.respondBy)}.</p>
      <ul className="list">{referral.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>
    </section>
  );
}
