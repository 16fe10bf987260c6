import { reject, type Rejected } from '#lib/kernel';
import type { RejectionsOf } from '../rejections-of.js';

export type ProvisionRejection = RejectionsOf<{ 'provision-not-of-secrecy': { provision: string } }>;

/** OSL says what is secret in chapters 15–43: `21:7` is chapter 21, section 7, and `18:8 a` section 8 a of chapter 18. */
export function provisionProblem(provision: string): Rejected<ProvisionRejection> | undefined {
  const chapter = Number(PROVISION.exec(provision)?.[1]);
  return chapter >= FIRST_CHAPTER && chapter <= LAST_CHAPTER ? undefined : reject('provision-not-of-secrecy', { provision });
}

const PROVISION = /^(\d{2}):[1-9]\d?(?: [a-z])?$/;
const FIRST_CHAPTER = 15;
const LAST_CHAPTER = 43;
