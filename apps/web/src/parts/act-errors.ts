import { rejectionSentence, type AnyRejection } from '#lib/texts';
import type { Refusal } from '../api/refusal.js';
import { proceedingsFieldOf } from '../proceedings/proceedings.js';
import { errorsOf, type FieldErrors } from './field-errors.js';

/** What was refused of an act on one thing, at the field that it is about: `fieldOf` tells it by a rule's code, and `names` are those there are. */
export function actErrors(refusal: Refusal, fieldOf: Readonly<Record<string, string>>, names: readonly string[]): FieldErrors {
  const [onGoal] = problemsIn(refusal);
  if (onGoal) return { [fieldOf[onGoal.code] ?? '']: rejectionSentence(onGoal) };
  return Object.fromEntries(Object.entries(errorsOf(refusal, ({ code }) => fieldOf[code] ?? proceedingsFieldOf(code) ?? '')).map(([path, message]) => [nameFor(path, names), message]));
}

/** A decision on one goal is refused as one on many is. */
const problemsIn = ({ problem: { code, params } }: Refusal): readonly AnyRejection[] =>
  (code === 'goals-not-decidable' && params && 'problems' in params ? (params.problems as readonly AnyRejection[]) : []);

/** What the server says of a list stands at the first of its fields; of a goal in a decision, at the field itself. What has no field is told of the form as a whole. */
function nameFor(path: string, names: readonly string[]): string {
  const own = path.replace(/^(goals\.0\.)?(amendment\.)?(content\.)?/, '');
  if (own.startsWith('proceedings.') && names.includes('proceedings')) return own;
  return [own, own.replace(/\.\d+$/, '')].find((name) => names.includes(name)) ?? names.find((name) => name.startsWith(`${own}.`)) ?? '';
}
