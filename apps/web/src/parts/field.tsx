import { useId, type ReactNode } from 'react';
import { capitalised } from '#lib/texts';

type FieldProps = Readonly<{
  /** The path that the server's errors name the field by, and the id that the error summary leads to. */
  name: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  advice?: ReactNode;
  value: string;
  change: (value: string) => void;
  rows?: number;
  size?: number;
  isNumber?: boolean;
}>;

/** A labelled field with its hint, advice and error, all of them told to a screen reader. */
export function Field({ name, label, hint, error, advice, value, change, rows, size, isNumber }: FieldProps) {
  const id = useId();
  const common = {
    id: name, name, value, className: 'ds-input', 'aria-invalid': error !== undefined, 'aria-describedby': id,
    onChange: ({ target }: Readonly<{ target: Readonly<{ value: string }> }>) => { change(target.value); },
  };
  return (
    <div className="f" data-bad={error !== undefined || undefined}>
      <label htmlFor={name}>{label}</label>
      <div id={id} className="stack tight">
        {hint !== undefined && <p className="hint">{hint}</p>}
        {error !== undefined && <p className="err"><span className="sr">Fel: </span>{error}</p>}
      </div>
      {rows === undefined
        ? <input {...common} size={size} autoComplete="off" inputMode={isNumber ? 'decimal' : undefined} data-fixed={size !== undefined || undefined} />
        : <textarea {...common} rows={rows} />}
      {advice}
    </div>
  );
}

/** Labels as they stand alone in a list of choices. */
export const eachCapitalised = (words: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, capitalised(word)]));

/** A labelled choice of one word. */
export function Choice({ name, label, words, error, value, change }: Readonly<{
  name: string; label: string; words: Readonly<Record<string, string>>; error?: string | undefined; value: string; change: (value: string) => void;
}>) {
  const id = useId();
  return (
    <div className="f" data-bad={error !== undefined || undefined}>
      <label htmlFor={name}>{label}</label>
      {error !== undefined && <p className="err" id={id}><span className="sr">Fel: </span>{error}</p>}
      <select id={name} name={name} className="ds-input" value={value} aria-invalid={error !== undefined} aria-describedby={id} onChange={({ target }) => { change(target.value); }}>
        {Object.entries(words).map(([key, word]) => <option key={key} value={key}>{word}</option>)}
      </select>
    </div>
  );
}
