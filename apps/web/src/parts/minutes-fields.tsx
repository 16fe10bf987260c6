import { dayHint } from '../moment/day-hint.js';
import type { FieldErrors } from './error-summary.js';
import { ChecksumField } from './checksum-field.js';
import { Field } from './field.js';
import { EXTRACT_CHECKSUM, type Minutes } from './minutes.js';

type Props = Readonly<{ minutes: Minutes; errors: FieldErrors; change: (minutes: Minutes) => void }>;

export function MinutesFields({ minutes, errors, change }: Props) {
  return (
    <>
      <div className="cols">
        <Field name="meetingDate" label="Sammanträdets dag" hint={dayHint(minutes.meetingDate)} value={minutes.meetingDate} error={errors['meetingDate']} change={(meetingDate) => { change({ ...minutes, meetingDate }); }} />
        <Field name="paragraph" label="Paragraf" hint="§ i protokollet" isNumber value={minutes.paragraph} error={errors['paragraph']} change={(paragraph) => { change({ ...minutes, paragraph }); }} />
        <Field name="caseNumber" label="Ärendenummer" hint="Om det finns, som 2026/1540" value={minutes.caseNumber} error={errors['caseNumber']} change={(caseNumber) => { change({ ...minutes, caseNumber }); }} />
      </div>
      <ChecksumField name="documentSha256" file="Protokollsutdraget, om du har det som fil" label={EXTRACT_CHECKSUM} error={errors['documentSha256']} value={minutes.documentSha256 ?? ''} change={(documentSha256) => { change({ ...minutes, documentSha256 }); }} />
    </>
  );
}
