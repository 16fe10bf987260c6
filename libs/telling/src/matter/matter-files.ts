import { canonicalJson } from '#lib/evidence';
import { ANNEX_KIND_LABELS, csv, matterNarrative, matterReadme, secrecyProvision } from '#lib/texts';
import type { ToldEntry } from '../told.js';
import type { AnnexInMatter, Matter, TextInMatter } from './matter.js';

/** Texts by the names of the files they are to stand in. */
export type Files = Readonly<Record<string, string>>;

export type Exported = Readonly<{ matter: Matter; asOf: string; municipality: string }>;

/** A matter to read, to reckon with and to check, by anybody and without this program. */
export function matterFiles({ matter, asOf, municipality }: Exported): Files {
  const { title, entries, texts, annexes } = matter;
  return {
    'las-mig.txt': matterReadme({ title, asOf, municipality, events: entries.length }),
    'berattelse.html': matterNarrative({ title, asOf, municipality, entries }),
    'historik.csv': csv([HISTORY, ...entries.map(historyRow)]),
    'handelser.jsonl': entries.map(({ line }) => `${line}\n`).join(''),
    'kontrollsummor.txt': entries.map(({ leafHash }) => `${leafHash}\n`).join(''),
    'handlingar.csv': csv([DOCUMENTS, ...texts.map(textRow), ...annexes.map(annexRow), ...entries.flatMap(documentRows)]),
    'handlingar.sha256': texts.map((text) => `${text.contentHash}  ${fileOf(text)}\n`).join(''),
    ...Object.fromEntries(texts.map((text) => [fileOf(text), canonicalJson(text.content)])),
  };
}

/** Its bytes are what the text's hash is of. */
const fileOf = ({ goalId, version }: TextInMatter): string => `handlingar/${goalId}-version-${version}.json`;

const HISTORY = ['Händelse', 'Registrerad', 'Känd', 'Slag', 'Vad som hände', 'Av', 'Som', 'Beslutat av', 'Sammanträde', 'Paragraf', 'Ström', 'Händelsens id', 'Kontrollsumma'] as const;

const historyRow = ({ index, recordedAt, knownAt, type, sentence, by, as, basis, stream, eventId, leafHash }: ToldEntry) =>
  [index, recordedAt, knownAt, type, sentence, by, as, basis?.body ?? null, basis?.meetingDate ?? null, basis?.paragraph ?? null, stream, eventId, leafHash];

const DOCUMENTS = ['Handling', 'Mål', 'Version', 'Titel', 'Beslutat av', 'Sammanträde', 'Paragraf', 'Kontrollsumma (SHA-256)'] as const;

const textRow = ({ goalId, version, content, contentHash, adoption }: TextInMatter) =>
  ['Måltext', goalId, version, content.title, adoption?.basis.body ?? null, adoption?.basis.meetingDate ?? null, adoption?.basis.paragraph ?? null, contentHash];

/** Of what is secret, the provision stands beside it: whoever hands the files on sees it. */
const annexRow = ({ goalId, version, name, kind, documentSha256, secrecy }: AnnexInMatter) => [
  `Bilaga: ${ANNEX_KIND_LABELS[kind]}${secrecy === null ? '' : `, sekretessmarkerad enligt ${secrecyProvision(secrecy.provision)}`}`, goalId, version, name, null, null, null, documentSha256,
];

/** Minutes that whoever recorded a decision had before them. */
const documentRows = ({ basis, documentSha256 }: ToldEntry) =>
  (basis === null || documentSha256 === null ? [] : [['Protokollsutdrag', null, null, null, basis.body, basis.meetingDate, basis.paragraph, documentSha256]]);
