import { useState } from 'react';
import { useLocation } from 'react-router';
import { useSession } from '../app/session.js';

export type KeptHere<Form> = Readonly<{
  form: Form; change: (form: Form) => void;
  /** The form begins anew: what stands in it has been done, or is not wanted. */
  forget: () => void;
  /** Whether something typed earlier stands in it again. */
  isResumed: boolean;
}>;

/**
 * What stands in a short form, kept in this tab for whoever types until it is done: neither an ended session, a page that is loaded anew nor a change
 * by somebody else loses it. `name` is the form's own on its page.
 */
export function useKeptHere<Form>(name: string, start: Form): KeptHere<Form> {
  const personId = useSession().person?.personId ?? '';
  const key = `${PREFIX}${personId} ${useLocation().pathname} ${name}`;
  const [resumed, setResumed] = useState(() => keptIn<Form>(key));
  const [form, setForm] = useState<Form>(resumed ?? start);
  const change = (next: Form) => {
    sessionStorage.setItem(key, JSON.stringify(next));
    setForm(next);
  };
  const forget = () => {
    sessionStorage.removeItem(key);
    setResumed(undefined);
    setForm(start);
  };
  return { form, change, forget, isResumed: resumed !== undefined };
}

const PREFIX = 'arshjul-form ';

function keptIn<Form>(key: string): Form | undefined {
  const text = sessionStorage.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as Form);
}

/** Whoever signs out leaves nothing of it behind. */
export function forgetAllHere(): void {
  for (const key of Object.keys(sessionStorage).filter((each) => each.startsWith(PREFIX))) sessionStorage.removeItem(key);
}
