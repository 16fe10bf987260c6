import { dayHint } from '../moment/day-hint.js';
import type { FieldErrors } from './error-summary.js';
import { ChecksumField } from './checksum-field.js';
import { Field } from './field.js';
import { Folded } from './folded.js';
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
      <p className="small soft">Ett registrerat beslut tas inte bort. Fel paragraf ändras, och skrivfel i protokollet rättas, på sammanträdets sida.</p>
      <Folded title="Protokollsutdragets kontrollsumma" told={minutes.documentSha256 ? 'Angiven' : 'Om du har utdraget som fil'} isWrong={errors['documentSha256'] !== undefined}>
        <div className="stack told">
          <ChecksumField name="documentSha256" file="Protokollsutdraget" label={EXTRACT_CHECKSUM} error={errors['documentSha256']} value={minutes.documentSha256 ?? ''} change={(documentSha256) => { change({ ...minutes, documentSha256 }); }} />
        </div>
      </Folded>
    </>
  );
}
