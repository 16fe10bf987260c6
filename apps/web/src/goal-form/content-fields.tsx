import { GEH_LABELS, activityWording } from '#lib/texts';
import { Choice, Field, eachCapitalised } from '../parts/field.js';
import type { FieldErrors } from '../parts/error-summary.js';
import { GlobalGoals } from './global-goals.js';
import { EMPTY_INDICATOR, type GoalForm, type IndicatorForm } from './goal-form.js';
import { IndicatorFields } from './indicator-fields.js';

type Props = Readonly<{ form: GoalForm; errors: FieldErrors; settle: (path: string) => void; change: (form: GoalForm) => void }>;

/** What the goal says, and how it is followed. */
export function ContentFields({ form, errors, settle, change }: Props) {
  const set = (part: keyof GoalForm) => (value: string) => { change({ ...form, [part]: value }); };
  const setIndicators = (indicators: readonly IndicatorForm[]) => { change({ ...form, indicators }); };
  return (
    <>
      <Field name="content.title" label="Målet i en mening" hint="Vad ska vara uppnått, för vem?" value={form.title} error={errors['content.title']} change={set('title')} advice={<Advice text={form.title} />} />
      <Field name="content.description" label="Beskrivning" rows={4} value={form.description} error={errors['content.description']} change={set('description')} advice={<Advice text={form.description} />} />
      <Field name="content.intendedEffect" label="Avsedd effekt" hint="Vad märker den som målet är till för?" rows={2} value={form.intendedEffect} error={errors['content.intendedEffect']} change={set('intendedEffect')} />
      <h2>Så följs målet</h2>
      {form.indicators.map((indicator, place) => (
        <IndicatorFields
          key={place} place={place} indicator={indicator} errors={errors}
          change={(next) => { setIndicators(form.indicators.with(place, next)); }} remove={() => { setIndicators(form.indicators.toSpliced(place, 1)); settle('content.indicators'); }}
        />
      ))}
      <p><button type="button" className="ds-button" data-variant="secondary" onClick={() => { setIndicators([...form.indicators, EMPTY_INDICATOR]); }}>Lägg till en indikator</button></p>
      <fieldset className="sheet stack">
        <legend className="sr">Bedömningsgrund</legend>
        <h3>Om målet inte går att mäta</h3>
        <Field name="content.qualitative.criterion" label="Bedömningsgrund" hint="När är målet uppnått?" rows={2} value={form.criterion} error={errors['content.qualitative.criterion']} change={set('criterion')} />
        <Field name="content.qualitative.evidence" label="Underlag" hint="Vad bedömningen bygger på" value={form.evidence} error={errors['content.qualitative.evidence']} change={set('evidence')} />
      </fieldset>
      <GlobalGoals chosen={form.sdg} error={errors['content.sdg']} change={(sdg) => { change({ ...form, sdg }); }} />
      <Choice name="content.gehProposal" label="Förslag: god ekonomisk hushållning" words={GEH_PROPOSALS} value={form.gehProposal} error={errors['content.gehProposal']} change={set('gehProposal')} />
      <p className="small soft">Budgeten ska ha sådana mål, och årsredovisningen och revisorerna utvärderar just dem. Här föreslår ni; kommunfullmäktige beslutar.</p>
    </>
  );
}

const GEH_PROPOSALS = { '': 'Inget förslag', ...eachCapitalised(GEH_LABELS) };

/** Advice never stands in the way. */
function Advice({ text }: Readonly<{ text: string }>) {
  const words = activityWording(text);
  if (words === undefined) return null;
  return (
    <p className="note small" role="status">
      ”{words}” säger vad ni gör, inte vad som ska bli annorlunda. Skriv hellre effekten: ”Fler …”, ”Andelen … ökar till …”. Det går bra att spara ändå.
    </p>
  );
}
