import type { ProblemDocument, Refusal } from '../api/refusal.js';

/** Errors by the path of their field; the field '' is the form as a whole. */
export type FieldErrors = Readonly<Record<string, string>>;

/** What the server refused, at the field that it is about. `fieldOf` tells which field a rule's refusal is about, '' where it is none. */
export function errorsOf(refusal: Refusal | undefined, fieldOf: (problem: ProblemDocument) => string = () => ''): FieldErrors {
  if (!refusal) return {};
  const { errors, detail } = refusal.problem;
  if (errors && errors.length > 0) return Object.fromEntries(errors.map(({ field, message }) => [field, message]));
  return { [fieldOf(refusal.problem)]: detail };
}
