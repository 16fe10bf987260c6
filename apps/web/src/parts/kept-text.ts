import { getDraft, type DraftAnswer } from '../api/generated.js';
import { Refusal } from '../api/refusal.js';

/** What this browser keeps until the server has it. `seen` is when the server last saved what it goes on from. */
export type Kept = Readonly<{ content: string; seen: string | null }>;

/** What was typed earlier: `content` undefined where nothing was; `theirs` where another window has saved something else meanwhile. */
export type Beginning = Readonly<{ content: string | undefined; isStored: boolean; seen: string | null; theirs: DraftAnswer | undefined }>;

export async function beginningOf(draftId: string): Promise<Beginning> {
  const kept = keptHere(draftId);
  const draft = await getDraft(draftId).catch((error: unknown) => {
    if (error instanceof Refusal && error.problem.status === 404) return undefined;
    return 'not-reached' as const;
  });
  if (draft === 'not-reached') return { content: kept?.content, isStored: false, seen: kept?.seen ?? null, theirs: undefined };
  return beginning(kept, draft);
}

/** What is kept here was typed later than what the server has, unless the server has been given something else since. */
export function beginning(kept: Kept | undefined, draft: DraftAnswer | undefined): Beginning {
  const seen = draft?.savedAt ?? null;
  if (!kept || kept.content === draft?.content) return { content: draft?.content, isStored: true, seen, theirs: undefined };
  return { content: kept.content, isStored: false, seen, theirs: kept.seen === seen ? undefined : draft };
}

export const keepHere = (draftId: string, kept: Kept): void => { localStorage.setItem(keyOf(draftId), JSON.stringify(kept)); };

/** Unless more has been typed since. */
export function forgetHere(draftId: string, content?: string): void {
  if (content === undefined || keptHere(draftId)?.content === content) localStorage.removeItem(keyOf(draftId));
}

const keyOf = (draftId: string): string => `arshjul-draft-${draftId}`;

function keptHere(draftId: string): Kept | undefined {
  const text = localStorage.getItem(keyOf(draftId));
  return text === null ? undefined : (JSON.parse(text) as Kept);
}
