import { annexesIn, type AnnexOnRecord } from './goal-annexes.projection.js';

/** An annex to whoever looks. `document` null: it is masked, and `secrecy` says by which provision. */
export type AnnexSeen = Pick<AnnexOnRecord, 'annexId' | 'by' | 'kind' | 'version' | 'attachedOn' | 'secrecy'>
  & Readonly<{ document: Readonly<{ name: string; sha256: string }> | null }>;

/** Those of the text that is seen and of earlier ones. */
export const annexesSeen = (json: string, { version, readsSecrets }: Readonly<{ version: number; readsSecrets: boolean }>): readonly AnnexSeen[] =>
  annexesIn(json).filter((annex) => annex.version <= version).map(({ name, documentSha256: sha256, annexId, by, kind, version: of, attachedOn, secrecy }) => (
    { annexId, by, kind, version: of, attachedOn, secrecy, document: secrecy === null || readsSecrets ? { name, sha256 } : null }));
