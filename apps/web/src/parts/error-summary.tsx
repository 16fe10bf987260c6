import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Refusal } from '../api/refusal.js';
import type { FieldErrors } from './field-errors.js';
export { errorsOf, type FieldErrors } from './field-errors.js';
import { nameOfField } from './name-of-field.js';
import { SignInAgain } from './sign-in-again.js';

type Props = Readonly<{ refusal: Refusal | undefined; errors: FieldErrors }>;

/** What stands in the way, above the form, with a link to each field. Focus goes here when something is refused. */
export function ErrorSummary({ refusal, errors }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (refusal) box.current?.focus(); }, [refusal]);
  const named = useNamed(refusal, errors);
  if (!refusal || Object.keys(errors).length === 0) return null;
  return (
    <div className="note sum stack" data-k="bad" role="alert" tabIndex={-1} ref={box}>
      <h2>{refusal.problem.status === 0 ? refusal.problem.title : 'Det gick inte att spara'}</h2>
      <ul>
        {Object.entries(named).map(([field, message]) => (
          <li key={field}>{field === '' ? message : <a href={`#${field}`} onClick={(event) => { event.preventDefault(); document.getElementById(field)?.focus(); }}>{message}</a>}</li>
        ))}
      </ul>
      {refusal.isSignedOut && <p><SignInAgain /> och spara sedan här. Det du har skrivit finns kvar.</p>}
    </div>
  );
}

/** What is said of any field that is filled in so does not name it, as a rule's refusal does: the field's own name stands before it. */
function useNamed(refusal: Refusal | undefined, errors: FieldErrors): FieldErrors {
  const [names, setNames] = useState<FieldErrors>({});
  const ofAnyField = new Set(refusal?.problem.errors?.map(({ message }) => message));
  useLayoutEffect(() => { setNames(Object.fromEntries(Object.keys(errors).map((field) => [field, nameOfField(field)]))); }, [refusal]);
  return Object.fromEntries(Object.entries(errors).map(([field, message]) => {
    const name = names[field] ?? '';
    return [field, name !== '' && ofAnyField.has(message) ? `${name}: ${message}` : message];
  }));
}
