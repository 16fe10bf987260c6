import { useId, useState, type ChangeEvent } from 'react';
import { checksumOf } from './checksum.js';
import { Field } from './field.js';

type Props = Readonly<{ name: string; label: string; file?: string; error?: string | undefined; value: string; change: (value: string) => void }>;

/** The SHA-256 of a file, reckoned here: the file goes nowhere. Where the browser does not reckon (without https), it is typed. */
export function ChecksumField({ name, label, file = 'Handlingen', error, value, change }: Props) {
  const id = useId();
  const [isUnread, setIsUnread] = useState(false);
  const reckon = async ({ target: { files } }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = files ?? [];
    const checksum = chosen && await checksumOf(chosen);
    setIsUnread(chosen !== undefined && checksum === undefined);
    if (checksum !== undefined) change(checksum);
  };
  return (
    <>
      {window.isSecureContext && (
        <div className="f" data-bad={isUnread || undefined}>
          <label htmlFor={id}>{file}</label>
          <p className="hint" id={`${id}-hint`}>Filen stannar på din dator. Bara kontrollsumman sparas.</p>
          {isUnread && <p className="err" role="alert" id={`${id}-unread`}>Filen gick inte att läsa. Kontrollera att den finns kvar och att du får öppna den, och välj den igen.</p>}
          <input id={id} type="file" aria-invalid={isUnread} aria-describedby={isUnread ? `${id}-hint ${id}-unread` : `${id}-hint`} onChange={(event) => { void reckon(event); }} />
        </div>
      )}
      <Field name={name} label={label} error={error} value={value} change={(typed) => { change(typed.trim().toLowerCase()); }} />
    </>
  );
}
