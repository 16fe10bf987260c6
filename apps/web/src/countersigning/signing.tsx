import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../api/act.js';
import { countersignDecision, declineCountersignature, type AwaitedDecisionAnswer } from '../api/generated.js';
import { done } from '../parts/confirmation.js';
import { ErrorSummary, errorsOf } from '../parts/error-summary.js';
import { Field } from '../parts/field.js';
import { placeOf } from './use-awaited.js';

/** Yes, the minutes say so; or no, and what they say instead. Whoever recorded the decision may only take it back. */
export function Signing({ decision }: Readonly<{ decision: AwaitedDecisionAnswer }>) {
  const { basis: { body, meetingDate, paragraph }, isYours, mayCountersign } = decision;
  const place = { body, meetingDate, paragraph };
  const [reason, setReason] = useState<string>();
  const { run, refusal, isUnderWay } = useAct<object>();
  const navigate = useNavigate();
  const act = async (send: (options: RequestInit) => Promise<object>, words: string) => {
    if (await run(send)) await navigate('/kontrasignera', done(words));
  };
  const field = `${placeOf(decision)}.reason`;
  const errors = errorsOf(refusal, ({ code }) => (code === 'reason-missing' ? field : ''));
  if (!mayCountersign && !isYours) return <p className="note">Den som kontrasignerar är sekreterare eller controller, och har inte skrivit något av målen. Be en kollega.</p>;
  return (
    <div className="stack">
      <ErrorSummary refusal={refusal} errors={errors} />
      {isYours && <p className="note">Du har registrerat beslutet. Be någon som inte har skrivit något av målen att kontrasignera det.</p>}
      <div className="actions">
        {mayCountersign && <button type="button" className="ds-button" disabled={isUnderWay} onClick={() => { void act((options) => countersignDecision(place, options), `§ ${paragraph} är kontrasignerad, och beslutet gäller målen.`); }}>Stämmer med protokollet, kontrasignera</button>}
        {reason === undefined && <button type="button" className="ds-button" data-variant="secondary" onClick={() => { setReason(''); }}>{isYours ? 'Ta bort registreringen' : 'Stämmer inte'}</button>}
      </div>
      {reason !== undefined && (
        <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); void act((options) => declineCountersignature({ ...place, reason }, options), `Registreringen av § ${paragraph} är borttagen. Beslutet kan registreras på nytt.`); }}>
          <Field name={field} label="Vad stämmer inte med protokollet?" rows={2} value={reason} error={errors[field]} change={setReason} />
          <div className="actions">
            <button type="submit" className="ds-button" disabled={isUnderWay}>Ta bort registreringen</button>
            <button type="button" className="ds-button" data-variant="secondary" onClick={() => { setReason(undefined); }}>Avbryt</button>
          </div>
        </form>
      )}
    </div>
  );
}
