import type { FieldErrors } from './error-summary.js';

/** The server counts those of a list that were sent, the form those that stand in it: `places` tells where each of the sent stands. */
export function atTheirPlaces(errors: FieldErrors, list: string, places: readonly number[]): FieldErrors {
  const prefix = `${list}.`;
  return Object.fromEntries(Object.entries(errors).map(([field, message]) => [field.startsWith(prefix) ? prefix + placed(field.slice(prefix.length), places) : field, message]));
}

const placed = (rest: string, places: readonly number[]): string => rest.replace(/^\d+/, (sent) => String(places[Number(sent)] ?? sent));
