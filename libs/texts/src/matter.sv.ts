import type { Instant } from '#lib/kernel';
import { swedishDate } from './dates.sv.js';
import { html, type Html } from './html.js';
import { counted } from './words.sv.js';

/** `asOf` is when the latest of it became known. */
type Matter = Readonly<{ title: string; municipality: string; asOf: Instant }>;
type Entry = Readonly<{ index: number; sentence: string; by: string; as: string; recordedAt: Instant; leafHash: string }>;

/** What stands in an exported matter, and how anybody can check it. */
export const matterReadme = ({ title, municipality, asOf, events }: Matter & Readonly<{ events: number }>): string => `${title}
${municipality}

Ett ärende ur Årshjul: ${counted(events, 'händelse', 'händelser')}, den senaste känd ${moment(asOf)}.

berattelse.html     vad som har hänt, att läsa och skriva ut
historik.csv        samma sak som tabell, för kalkylprogram
handelser.jsonl     händelserna så som de är sparade, en på varje rad
kontrollsummor.txt  kontrollsumman för varje rad i handelser.jsonl
handlingar/         varje lydelse av målen
handlingar.csv      vilka handlingar det är, med kontrollsummor
handlingar.sha256   kontrollsummorna så som sha256sum läser dem

Så kontrollerar du på Linux eller macOS, i mappen där filerna ligger, att inget är ändrat:

  sha256sum --check handlingar.sha256

  while IFS= read -r rad; do printf '\\0%s' "$rad" | sha256sum | cut -c 1-64; done \\
    < handelser.jsonl | diff - kontrollsummor.txt && echo Oförändrat

Kontrollsumman för en händelse är SHA-256 av en nollbyte och raden, utan radslut (RFC 6962). Samma summor
står i historiken i Årshjul, och i en export av hela loggen.
`;

/** A matter's history as a page of its own, to read and to print. */
export const matterNarrative = ({ title, municipality, asOf, entries }: Matter & Readonly<{ entries: readonly Entry[] }>): string => html`<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}li{margin-bottom:1rem;break-inside:avoid}small{color:#4d5b69;display:block;overflow-wrap:anywhere}</style></head>
<body>
<h1>${title}</h1>
<p>${municipality}. ${counted(entries.length, 'händelse', 'händelser')}, den senaste känd ${moment(asOf)}.</p>
<ol>
${entries.map(told)}</ol>
</body>
</html>
`.markup;

const told = ({ index, sentence, by, as, recordedAt, leafHash }: Entry): Html => html`<li>${sentence}
<small>Registrerat ${moment(recordedAt)} av ${by}, ${as}. Händelse ${index}, kontrollsumma ${leafHash}.</small></li>
`;

const CLOCK = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });

/** "23 september 2026 kl. 14:12", in Swedish time. */
function moment(instant: Instant): string {
  const [day = '', time = ''] = CLOCK.format(new Date(instant)).split(' ');
  return `${swedishDate(day)} kl. ${time}`;
}
