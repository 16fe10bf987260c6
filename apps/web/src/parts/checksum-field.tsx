import { useId, type ChangeEvent } from 'react';
import { Field } from './field.js';

type Props = Readonly<{ name: string; label: string; error?: string | undefined; value: string; change: (value: string) => void }>;

/** The SHA-256 of a file, reckoned here: the file goes nowhere. Where the browser does not reckon (without https), it is typed. */
export function ChecksumField({ name, label, error, value, change }: Props) {
  const id = useId();
  const reckoned = async ({ target: { files } }: ChangeEvent<HTMLInputElement>) => {
    const [file] = files ?? [];
    if (file) change(hexOf(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())));
  };
  return (
    <>
      {window.isSecureContext && (
        <div className="f">
          <label htmlFor={id}>Handlingen</label>
          <p className="hint">Filen stannar på din dator. Bara kontrollsumman sparas.</p>
          <input id={id} type="file" onChange={(event) => { void reckoned(event); }} />
        </div>
      )}
      <Field name={name} label={label} error={error} value={value} change={(typed) => { change(typed.trim().toLowerCase()); }} />
    </>
  );
}

const hexOf = (digest: ArrayBuffer): string => Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
