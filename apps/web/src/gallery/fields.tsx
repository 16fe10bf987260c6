import { useState } from 'react';
import { dayHint } from '../moment/day-hint.js';
import { ErrorSummary, errorsOf } from '../parts/error-summary.js';
import { Choice, Field } from '../parts/field.js';
import { MinutesFields } from '../parts/minutes-fields.js';
import { EMPTY_MINUTES } from '../parts/minutes.js';
import { NO_PROCEEDINGS } from '../proceedings/proceedings.js';
import { ProceedingsFields } from '../proceedings/proceedings-fields.js';
import { REFUSED } from './samples.js';

/** Fields in a form of their own, which goes nowhere. */
export function Fields() {
  const [typed, setTyped] = useState({ line: 'Fler elever når gymnasiet', day: '15/10 2026', text: '', choice: 'a', wrong: '' });
  const [minutes, setMinutes] = useState(EMPTY_MINUTES);
  const [proceedings, setProceedings] = useState(NO_PROCEEDINGS);
  const errors = errorsOf(REFUSED);
  const at = (part: keyof typeof typed) => ({ value: typed[part], change: (value: string) => { setTyped({ ...typed, [part]: value }); } });
  return (
    <form className="form" noValidate onSubmit={(event) => { event.preventDefault(); }}>
      <ErrorSummary refusal={REFUSED} errors={errors} />
      <Field name="rad" label="En rad" {...at('line')} />
      <Field name="dag" label="En dag" hint={dayHint(typed.day)} size={18} {...at('day')} />
      <Field name="text" label="Flera rader" hint="En sak per rad" rows={3} {...at('text')} />
      <Choice name="val" label="Ett val" words={{ a: 'Det ena', b: 'Det andra' }} {...at('choice')} />
      <Field name="fel" label="Ett fält med fel" hint="Med ledtext" error={errors['fel']} {...at('wrong')} />
      <Choice name="felval" label="Ett val med fel" words={{ '': 'Välj' }} error="Välj ett av målområdena." value="" change={() => undefined} />
      <MinutesFields minutes={minutes} errors={{}} change={setMinutes} />
      <ProceedingsFields body="KS" proceedings={proceedings} errors={{}} change={setProceedings} />
    </form>
  );
}
