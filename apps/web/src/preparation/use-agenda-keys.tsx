import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { GoalAnswer } from '../api/generated.js';
import { entryOf, nextUndecided, outcomesOn, withOutcome, type Body, type Entries, type Entry, type Outcome } from './outcomes.js';

type Keyboard = Readonly<{
  body: Body; goals: readonly GoalAnswer[]; open: string; setOpen: (goalId: string) => void;
  entries: Entries; enter: (goalId: string, entry: Entry) => void;
}>;

const OFF = 'arshjul-shortcuts-off';

/** Single keys for the agenda, which can be switched off (WCAG 2.1.4) and never act while somebody types. */
export function useAgendaKeys({ body, goals, open, setOpen, entries, enter }: Keyboard): Readonly<{ isOn: boolean; turn: (isOn: boolean) => void; help: ReactNode }> {
  const [isOn, setOn] = useState(() => localStorage.getItem(OFF) === null);
  useEffect(() => {
    const place = goals.findIndex(({ goalId }) => goalId === open);
    const step = (by: number) => { setOpen(goals[Math.min(Math.max(place + by, 0), goals.length - 1)]?.goalId ?? open); };
    const choose = ({ code, asks }: Outcome, goal: GoalAnswer) => {
      flushSync(() => { enter(open, withOutcome(entryOf(entries, open), goal, code)); });
      if (asks !== undefined) document.getElementById(`${open}.${asks}`)?.focus();
    };
    const act = (event: KeyboardEvent) => {
      if (event.ctrlKey && event.key === 'Enter') { event.preventDefault(); setOpen(nextUndecided(goals, entries, open)); return; }
      if (!isOn || isCombined(event) || isTyping(event.target)) return;
      const goal = goals[place];
      const outcome = goal && outcomesOn(body, goal).find(({ key }) => key === event.key.toLowerCase());
      if (outcome) { event.preventDefault(); choose(outcome, goal); }
      if (event.key === 'j') step(1);
      if (event.key === 'k') step(-1);
    };
    window.addEventListener('keydown', act);
    return () => { window.removeEventListener('keydown', act); };
  }, [body, goals, open, setOpen, entries, enter, isOn]);
  const turn = (next: boolean) => {
    if (next) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '1');
    setOn(next);
  };
  const opened = goals.find(({ goalId }) => goalId === open);
  return { isOn, turn, help: isOn && <span className="keys"><kbd>J</kbd> nästa <kbd>K</kbd> föregående {(opened ? outcomesOn(body, opened) : body.outcomes).map(({ key, word }) => <span key={key}><kbd>{key.toUpperCase()}</kbd> {word.toLowerCase()} </span>)}</span> };
}

const isCombined = ({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean => ctrlKey || altKey || metaKey;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('textarea, select') || (target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox'));
