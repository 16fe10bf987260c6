import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { refusalOf, type Refusal } from './refusal.js';

type Act<Answer> = Readonly<{
  /** Undefined where the act was refused, or one is already under way: a double click acts once. */
  run: (send: (options: RequestInit) => Promise<Answer>) => Promise<Answer | undefined>;
  isUnderWay: boolean;
  refusal: Refusal | undefined;
  /** Forgets the refusal, as when the form has been changed. */
  forget: () => void;
}>;

/** Writes through the API, once per intent: a second try after a lost answer carries the same key, and is told what the first did. */
export function useAct<Answer>(): Act<Answer> {
  const queries = useQueryClient();
  const key = useRef<string>(undefined);
  const [isUnderWay, setUnderWay] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const underWay = useRef(false);

  const run: Act<Answer>['run'] = async (send) => {
    if (underWay.current) return undefined;
    underWay.current = true;
    setUnderWay(true);
    setRefusal(undefined);
    key.current ??= crypto.randomUUID();
    try {
      const answer = await send({ headers: { 'Idempotency-Key': key.current } });
      key.current = undefined;
      await queries.invalidateQueries();
      return answer;
    } catch (error) {
      const refused = refusalOf(error);
      if (isSettled(refused)) key.current = undefined;
      setRefusal(refused);
      return undefined;
    } finally {
      underWay.current = false;
      setUnderWay(false);
    }
  };
  return { run, isUnderWay, refusal, forget: () => { setRefusal(undefined); } };
}

/** The answer says that nothing was done, so that the next try is a new act. */
const isSettled = ({ problem: { status } }: Refusal): boolean => status >= 400 && status < 500;
