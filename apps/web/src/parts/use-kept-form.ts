import { useEffect, useRef, useState } from 'react';
import { removeDraft, saveDraft, type DraftAnswer } from '../api/generated.js';
import { refusalOf, type Refusal } from '../api/refusal.js';
import { beginningOf, forgetHere, keepHere, type Beginning } from './kept-text.js';
import { useAnotherTry } from './use-another-try.js';

const SAVED_AFTER_MS = 800;

export type Saving =
  | Readonly<{ state: 'untouched' | 'saving' }>
  | Readonly<{ state: 'saved'; savedAt: string }>
  /** In this browser alone, because of the refusal. */
  | Readonly<{ state: 'kept-here'; refusal: Refusal }>;

/** What stands in a form, all of it kept as it is typed: at once in this browser, and after a moment in the server's register of drafts. */
export type KeptForm<Form> = Readonly<{
  /** Undefined until it is known whether something was typed earlier. */
  form: Form | undefined;
  change: (form: Form) => void;
  saving: Saving;
  /** What another window saved meanwhile; nothing more is saved until somebody has chosen. */
  theirs: Form | undefined;
  keepMine: () => void;
  takeTheirs: () => void;
  /** It has become an act: nothing of it is needed any more. */
  finish: () => Promise<void>;
  /** The same, where the form is there for the next act: it begins anew, also for whoever opens it elsewhere. */
  restart: () => Promise<void>;
}>;

/** When the server last saved what is typed on from, what it has, and whether it still matters. */
type Server = { seen: string | null; has: string | undefined; isFinished: boolean };

export function useKeptForm<Form extends object>(draftId: string, kind: string, start: Form): KeptForm<Form> {
  const [form, setForm] = useState<Form>();
  const [typed, setTyped] = useState<string>();
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  const [conflict, setConflict] = useState<DraftAnswer>();
  const server = useRef<Server>({ seen: null, has: undefined, isFinished: false });
  const [startedWith, queue] = [useRef(start), useRef(Promise.resolve())];
  const tries = useAnotherTry(saving.state === 'kept-here' ? saving.refusal : undefined);
  useBeginning(draftId, ({ content, isStored, seen, theirs }) => {
    server.current = { seen, has: isStored ? content : undefined, isFinished: false };
    setConflict(theirs);
    setTyped(content);
    setForm(content === undefined ? startedWith.current : whole(content, startedWith.current));
  });
  useEffect(() => {
    const { has, seen, isFinished } = server.current;
    if (typed === undefined || conflict || isFinished || (typed === has && saving.state === 'untouched')) return undefined;
    keepHere(draftId, { content: typed, seen });
    setSaving((now) => (now.state === 'kept-here' ? now : { state: 'saving' }));
    const save = async () => {
      if (server.current.isFinished) return;
      try {
        const { savedAt } = await saveDraft(draftId, { kind, content: typed, seen: server.current.seen });
        server.current = { ...server.current, seen: savedAt, has: typed };
        forgetHere(draftId, typed);
        setSaving({ state: 'saved', savedAt });
      } catch (error) {
        setConflict(draftIn(refusalOf(error)));
        setSaving({ state: 'kept-here', refusal: refusalOf(error) });
      }
    };
    // One at a time: the next goes on from what this one has saved.
    const timer = setTimeout(() => { queue.current = queue.current.then(save); }, SAVED_AFTER_MS);
    return () => { clearTimeout(timer); };
  }, [draftId, kind, typed, conflict, tries]);

  const settle = (has: string | undefined) => {
    if (conflict) server.current = { ...server.current, seen: conflict.savedAt, has };
    setConflict(undefined);
  };
  const change = (next: Form) => { setForm(next); setTyped(JSON.stringify(next)); };
  const theirs = conflict && whole(conflict.content, startedWith.current);
  return {
    form, change, saving, theirs,
    keepMine: () => { settle(undefined); },
    takeTheirs: () => { settle(conflict?.content); if (theirs) change(theirs); },
    finish: () => {
      server.current.isFinished = true;
      return removed(draftId, queue.current);
    },
    restart: async () => {
      setForm(startedWith.current);
      setTyped(undefined);
      await removed(draftId, queue.current);
      server.current = { seen: null, has: undefined, isFinished: false };
      setSaving({ state: 'untouched' });
    },
  };
}

/** What was typed before the form had a field has that field as it starts. */
const whole = <Form extends object>(content: string, start: Form): Form => ({ ...start, ...(JSON.parse(content) as Form) });

function useBeginning(draftId: string, begin: (beginning: Beginning) => void): void {
  useEffect(() => {
    let isCurrent = true;
    void beginningOf(draftId).then((beginning) => { if (isCurrent) begin(beginning); });
    return () => { isCurrent = false; };
  }, [draftId]);
}

/** Once what is being saved is, so that it does not come back. */
async function removed(draftId: string, saved: Promise<void>): Promise<void> {
  await saved;
  forgetHere(draftId);
  await removeDraft(draftId).catch(() => undefined);
}

function draftIn({ problem: { code, params } }: Refusal): DraftAnswer | undefined {
  return code === 'draft-changed' && params && 'draft' in params ? (params.draft as DraftAnswer) : undefined;
}
