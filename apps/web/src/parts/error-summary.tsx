import { useEffect, useRef } from 'react';
import type { ProblemDocument, Refusal } from '../api/refusal.js';
import { SignInAgain } from './sign-in-again.js';

/** Errors by the path of their field; the field '' is the form as a whole. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What the server refused, at the field that it is about. `fieldOf` tells which field a rule's refusal is about, '' where it is none. */
export function errorsOf(refusal: Refusal | undefined, fieldOf: (problem: ProblemDocument) => string = () => ''): FieldErrors {
  if (!refusal) return {};
  const { errors, detail } = refusal.problem;
  if (errors && errors.length > 0) return Object.fromEntries(errors.map(({ field, message }) => [field, message]));
  return { [fieldOf(refusal.problem)]: detail };
}

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
