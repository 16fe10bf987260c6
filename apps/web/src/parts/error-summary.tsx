import { useEffect, useRef } from 'react';
import type { Refusal } from '../api/refusal.js';
import type { FieldErrors } from './field-errors.js';
export { errorsOf, type FieldErrors } from './field-errors.js';
import { SignInAgain } from './sign-in-again.js';

type Props = Readonly<{ refusal: Refusal | undefined; errors: FieldErrors }>;

/** What stands in the way, above the form, with a link to each field. Focus goes here when something is refused. */
export function ErrorSummary({ refusal, errors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (refusal) box.current?.focus(); }, [refusal]);
  if (!refusal || Object.keys(errors).length === 0) return null;
  return (
    <div className="note sum stack" data-k="bad" role="alert" tabIndex={-1} ref={box}>
      <h2>{refusal.problem.status === 0 ? refusal.problem.title : 'Det gick inte att spara'}</h2>
      <ul>
        {Object.entries(errors).map(([field, message]) => (
          <li key={field}>{field === '' ? message : <a href={`#${field}`} onClick={(event) => { event.preventDefault(); document.getElementById(field)?.focus(); }}>{message}</a>}</li>
        ))}
      </ul>
      {refusal.isSignedOut && <p><SignInAgain /> och spara sedan här. Det du har skrivit finns kvar.</p>}
    </div>
  );
}
