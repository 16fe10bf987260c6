import { GEH_LABELS } from '#lib/texts';
import type { GoalAnswer } from '../api/generated.js';
import type { FieldErrors } from '../parts/error-summary.js';
import { Choice, Field } from '../parts/field.js';
import { InYearFields } from './in-year-fields.js';
import type { Body, Entry } from './outcomes.js';
import { ReferredTo, VotingFields } from './voting-fields.js';

/** `errors` are those of the goal, by the part that they are about. */
type Props = Readonly<{ body: Body; goal: GoalAnswer; entry: Entry; errors: FieldErrors; enter: (entry: Entry) => void }>;

/** What must be said with the outcome chosen. */
export function OutcomeFields(props: Props) {
  const { body, goal, entry, errors, enter } = props;
  const at = (part: string) => ({ name: `${goal.goalId}.${part}`, error: errors[part] });
  const set = (part: 'reasons' | 'respondBy' | 'geh') => (value: string) => { enter({ ...entry, [part]: value }); };
  switch (entry.outcome) {
    case 'referred-back': return (
      <>
        {body.code === 'KF' && <ReferredTo {...props} />}
        <Field {...at('reasons')} label={body.code === 'KF' ? 'Varför återremitteras målet?' : 'Vad ska nämnden svara på?'} hint="Ett skäl på varje rad, med ordalydelsen i protokollet" rows={2} value={entry.reasons} change={set('reasons')} />
        <Field {...at('respondBy')} label="Svar senast" hint="ÅÅÅÅ-MM-DD" value={entry.respondBy} change={set('respondBy')} />
        <VotingFields {...props} about="återremiss" />
      </>
    );
    case 'rejection-proposed': return <Field {...at('reasons')} label="Varför föreslås avslag?" hint="Ett skäl på varje rad" rows={2} value={entry.reasons} change={set('reasons')} />;
    case 'tabled': return (
      <>
        <Field {...at('reasons')} label="Varför bordläggs målet?" hint="Om det står i protokollet" rows={2} value={entry.reasons} change={set('reasons')} />
        <VotingFields {...props} about="bordläggning" />
      </>
    );
    case 'endorsed-with-amendment': return <AmendmentFields {...props} />;
    case 'rejected': return <Field {...at('reasons')} label="Varför avslås målet?" hint="Om det står i protokollet" rows={2} value={entry.reasons} change={set('reasons')} />;
    case 'adopted-with-changes': return <><AmendmentFields {...props} /><Choice {...at('geh')} label="God ekonomisk hushållning" words={GEH_LABELS} value={entry.geh} change={set('geh')} /></>;
    case 'adopted': return <Choice {...at('geh')} label="God ekonomisk hushållning" words={GEH_LABELS} value={entry.geh} change={set('geh')} />;
    case 'amended': return <><AmendmentFields {...props} /><InYearFields {...props} /></>;
    default: return <InYearFields {...props} />;
  }
}

/** The committee's text stands in the fields: what is changed in them becomes the board's own. */
function AmendmentFields({ goal: { goalId, content }, entry, errors, enter }: Props) {
  const at = (part: string) => ({ name: `${goalId}.${part}`, error: errors[part] });
  const targets = entry.targets ?? {};
  return (
    <>
      <Field {...at('title')} label="Målets lydelse efter ändringen" value={entry.title ?? content.title} change={(title) => { enter({ ...entry, title }); }} />
      <Field {...at('description')} label="Beskrivning" rows={3} value={entry.description ?? content.description} change={(description) => { enter({ ...entry, description }); }} />
      {content.indicators.map(({ indicatorId, name, unit, target }) => target && (
        <Field
          key={indicatorId} {...at(indicatorId)} label={`Målvärde för ${name}`} hint={`${unit}, senast ${target.period}`} isNumber
          value={targets[indicatorId] ?? target.value.replace('.', ',')} change={(value) => { enter({ ...entry, targets: { ...targets, [indicatorId]: value } }); }}
        />
      ))}
      <Field {...at('reasons')} label="Varför ändras målet?" rows={2} value={entry.reasons} change={(reasons) => { enter({ ...entry, reasons }); }} />
    </>
  );
}
