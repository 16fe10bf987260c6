export { derivedId as goalId } from '#lib/evidence';
