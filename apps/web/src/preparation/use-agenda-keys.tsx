import { useEffect, useState, type ReactNode } from 'react';
import { entryOf, nextUndecided, type Body, type Entries, type Entry } from './outcomes.js';

type Keyboard = Readonly<{
  body: Body; goalIds: readonly string[]; open: string; setOpen: (goalId: string) => void;
  entries: Entries; enter: (goalId: string, entry: Entry) => void;
}>;

const OFF = 'arshjul-shortcuts-off';

/** Single keys for the agenda, which can be switched off (WCAG 2.1.4) and never act while somebody types. */
export function useAgendaKeys({ body, goalIds, open, setOpen, entries, enter }: Keyboard): Readonly<{ isOn: boolean; turn: (isOn: boolean) => void; help: ReactNode }> {
  const [isOn, setOn] = useState(() => localStorage.getItem(OFF) === null);
  useEffect(() => {
    const step = (by: number) => { setOpen(goalIds[Math.min(Math.max(goalIds.indexOf(open) + by, 0), goalIds.length - 1)] ?? open); };
    const act = (event: KeyboardEvent) => {
      if (event.ctrlKey && event.key === 'Enter') { event.preventDefault(); setOpen(nextUndecided(goalIds, entries, open)); return; }
      if (!isOn || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      const outcome = body.outcomes.find(({ key }) => key === event.key.toLowerCase());
      if (outcome) { event.preventDefault(); enter(open, { ...entryOf(entries, open), outcome: outcome.code }); }
      if (event.key === 'j') step(1);
      if (event.key === 'k') step(-1);
    };
    window.addEventListener('keydown', act);
    return () => { window.removeEventListener('keydown', act); };
  }, [body, goalIds, open, setOpen, entries, enter, isOn]);
  const turn = (next: boolean) => {
    if (next) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '1');
    setOn(next);
  };
  return { isOn, turn, help: isOn && <span><kbd>J</kbd> nästa <kbd>K</kbd> föregående {body.outcomes.map(({ key, word }) => <span key={key}><kbd>{key.toUpperCase()}</kbd> {word.toLowerCase()} </span>)}</span> };
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('textarea, select') || (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'));
