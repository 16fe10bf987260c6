import type { ValidationError } from 'class-validator';
import type { FieldError } from './problem.js';

/** What class-validator found, as coded errors with the path of each field. */
export const fieldErrorsOf = (errors: readonly ValidationError[], path: readonly string[] = []): FieldError[] =>
  errors.flatMap((error) => [...ownErrors(error, [...path, error.property]), ...fieldErrorsOf(error.children ?? [], [...path, error.property])]);

/** A field decorator names its constraint by the code; these are class-validator's own. */
const FRAMEWORK_CONSTRAINTS: Readonly<Record<string, Omit<FieldError, 'field'>>> = {
  whitelistValidation: { code: 'field-unknown', message: 'Uppgiften känns inte igen. Ta bort den.' },
  nestedValidation: { code: 'object-expected', message: 'Skriv uppgifterna som ett objekt.' },
  unknownValue: { code: 'object-expected', message: 'Skriv uppgifterna som ett objekt.' },
};

function ownErrors({ value, constraints = {} }: ValidationError, path: readonly string[]): FieldError[] {
  const [first] = Object.entries(constraints);
  if (!first) return [];
  const [code, message] = first;
  const field = path.join('.');
  const framework = FRAMEWORK_CONSTRAINTS[code];
  if (framework) return [{ field, ...framework }];
  if (isLacking(value)) return [{ field, code: 'field-missing', message: 'Uppgiften saknas.' }];
  return [{ field, code, message }];
}

/** A field that was left empty in a form says no more than one that was not sent. */
const isLacking = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
