import { useEffect, useRef, useState } from 'react';
import { removeDraft, saveDraft, type DraftAnswer } from '../api/generated.js';
import { refusalOf, type Refusal } from '../api/refusal.js';
import { beginningOf, forgetHere, keepHere } from './kept-text.js';

const SAVED_AFTER_MS = 800;

export type Saving = Readonly<{ state: 'untouched' | 'saving' | 'saved' | 'kept-here'; savedAt?: string }>;

export type Autosave = Readonly<{
  /** What was typed earlier; undefined until that is known, null where nothing was. */
  earlier: string | null | undefined;
  saving: Saving;
  /** What another window saved meanwhile; nothing more is saved until somebody has chosen. */
  conflict: DraftAnswer | undefined;
  keepMine: () => void;
  takeTheirs: () => void;
  /** It has become an act: nothing of it is needed any more. */
  finish: () => Promise<void>;
}>;

/** Keeps what is typed: at once in this browser, and after a moment in the server's register of drafts. */
export function useAutosave(draftId: string, kind: string, content: string | undefined): Autosave {
  const [earlier, setEarlier] = useState<string | null>();
  const [saving, setSaving] = useState<Saving>({ state: 'untouched' });
  const [conflict, setConflict] = useState<DraftAnswer>();
  /** When the server last saved what is typed on from, what it has, and whether it still matters. */
  const server = useRef<{ seen: string | null; has: string | undefined; isFinished: boolean }>({ seen: null, has: undefined, isFinished: false });

  useEffect(() => {
    let isCurrent = true;
    void beginningOf(draftId).then(({ content: start, isStored, seen, theirs }) => {
      if (!isCurrent) return;
      server.current = { seen, has: isStored ? start : undefined, isFinished: false };
      setConflict(theirs);
      setEarlier(start ?? null);
    });
    return () => { isCurrent = false; };
  }, [draftId]);

  useEffect(() => {
    const { has, seen, isFinished } = server.current;
    if (content === undefined || earlier === undefined || conflict || isFinished || content === has) return undefined;
    keepHere(draftId, { content, seen });
    setSaving({ state: 'saving' });
    const timer = setTimeout(() => { void save(content); }, SAVED_AFTER_MS);
    const save = async (typed: string) => {
      try {
        const { savedAt } = await saveDraft(draftId, { kind, content: typed, seen: server.current.seen });
        server.current = { ...server.current, seen: savedAt, has: typed };
        forgetHere(draftId, typed);
        setSaving({ state: 'saved', savedAt });
      } catch (error) {
        setConflict(draftIn(refusalOf(error)));
        setSaving({ state: 'kept-here' });
      }
    };
    return () => { clearTimeout(timer); };
  }, [draftId, kind, content, earlier, conflict]);

  const choose = (has: string | undefined) => {
    if (!conflict) return;
    server.current = { ...server.current, seen: conflict.savedAt, has };
    if (has !== undefined) setEarlier(has);
    setConflict(undefined);
  };
  return {
    earlier, saving, conflict,
    keepMine: () => { choose(undefined); }, takeTheirs: () => { choose(conflict?.content); },
    finish: async () => {
      server.current.isFinished = true;
      forgetHere(draftId);
      await removeDraft(draftId).catch(() => undefined);
    },
  };
}

function draftIn({ problem: { code, params } }: Refusal): DraftAnswer | undefined {
  return code === 'draft-changed' && params && 'draft' in params ? (params.draft as DraftAnswer) : undefined;
}
