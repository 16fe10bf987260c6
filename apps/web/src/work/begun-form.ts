import type { DraftAnswer } from '../api/generated.js';

/** A form that was begun: what it is about, what becomes of it, and where it goes on. */
export type BegunForm = Readonly<{ title: string; text: string; to: string }>;

type Content = Readonly<{ title?: string; goalId?: string; revises?: Readonly<{ goalId: string }> | null; body?: string; year?: number }>;

/** Undefined for a form that has its own way back to what was typed. */
export function begunForm({ kind, draftId, content }: Pick<DraftAnswer, 'kind' | 'draftId' | 'content'>, nameOf: (code: string) => string): BegunForm | undefined {
  const wordsFor = KINDS[kind];
  return wordsFor?.(JSON.parse(content) as Content, { nameOf, at: (path, more = {}) => `${path}?${new URLSearchParams({ ...more, utkast: draftId }).toString()}` });
}

type Ways = Readonly<{ nameOf: (code: string) => string; at: (path: string, more?: Readonly<Record<string, string>>) => string }>;

const KINDS: Readonly<Record<string, (content: Content, ways: Ways) => BegunForm | undefined>> = {
  'goal': (content, { at }) => ({ title: named(content), text: 'Bara du ser det. Det blir ett mål när du sparar det som utkast till mål.', to: at('/mal/nytt') }),
  'goal-revision': (content, { at }) => content.revises
    ? { title: named(content), text: 'En ny lydelse som bara du ser. Den blir en version av målet när du sparar den.', to: at(`/mal/${content.revises.goalId}/andra`) } : undefined,
  'assessment': (content, { at }) => content.goalId === undefined ? undefined
    : { title: named(content), text: 'En bedömning som bara du ser. Den gäller när du sparar den.', to: at(`/mal/${content.goalId}/bedom`) },
  'committee-decision': ({ body, year }, { at, nameOf }) => body === undefined ? undefined : {
    title: `Beslut om målen för ${year}`, text: `${nameOf(body)}. Målen lämnas in när du registrerar beslutet.`, to: at('/namndens-beslut', { organ: body, ar: String(year) }),
  },
};

const named = ({ title = '' }: Content): string => (title === '' ? 'Mål utan namn ännu' : title);
