import { useState, type FormEvent } from 'react';
import type { Refusal } from '../api/refusal.js';
import type { FieldErrors } from './error-summary.js';

type UsedErrors = Readonly<{
  errors: FieldErrors;
  /** For the form's onChange: every field bears its path as its name, and so does a fieldset whose fields are told of together. */
  changed: (event: FormEvent<HTMLFormElement>) => void;
  /** What stands at a path, or below it, is no longer said. */
  settle: (path: string) => void;
}>;

/** What the server refused, each thing until its field is changed. */
export function useErrors(refusal: Refusal | undefined, errorsIn: (refusal: Refusal) => FieldErrors): UsedErrors {
  const [told, setTold] = useState<Readonly<{ refusal: Refusal | undefined; errors: FieldErrors }>>({ refusal: undefined, errors: {} });
  if (told.refusal !== refusal) setTold({ refusal, errors: refusal ? errorsIn(refusal) : {} });
  const settle = (path: string) => { setTold(({ errors, ...rest }) => ({ ...rest, errors: withoutField(errors, path) })); };
  return { errors: told.errors, settle, changed: ({ target }) => { settle(pathOf(target)); } };
}

function pathOf(target: EventTarget): string {
  const group = target instanceof Element ? target.closest<HTMLFieldSetElement>('fieldset[name]') : null;
  if (group) return group.name;
  return 'name' in target ? String(target.name) : '';
}

export const withoutField = (errors: FieldErrors, path: string): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter(([field]) => path === '' || (field !== path && !field.startsWith(`${path}.`))));
