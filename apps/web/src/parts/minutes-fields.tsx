import { dayInWords } from '../moment/day-in-words.js';
import { readDay } from '../moment/read-day.js';
import type { FieldErrors } from './error-summary.js';
import { Field } from './field.js';
import type { Minutes } from './minutes.js';

type Props = Readonly<{ minutes: Minutes; errors: FieldErrors; change: (minutes: Minutes) => void }>;

export function MinutesFields({ minutes, errors, change }: Props) {
  const day = readDay(minutes.meetingDate);
  return (
    <div className="cols">
      <Field name="meetingDate" label="Sammanträdets dag" hint={day === undefined ? 'ÅÅÅÅ-MM-DD' : `Läses som ${dayInWords(day)}`} value={minutes.meetingDate} error={errors['meetingDate']} change={(meetingDate) => { change({ ...minutes, meetingDate }); }} />
      <Field name="paragraph" label="Paragraf" hint="§ i protokollet" isNumber value={minutes.paragraph} error={errors['paragraph']} change={(paragraph) => { change({ ...minutes, paragraph }); }} />
      <Field name="caseNumber" label="Ärendenummer" hint="Om det finns, till exempel 2026/1540" value={minutes.caseNumber} error={errors['caseNumber']} change={(caseNumber) => { change({ ...minutes, caseNumber }); }} />
    </div>
  );
}
