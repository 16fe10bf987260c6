import { html } from '../pages/page.js';
import { CSV_COLUMNS } from './open-data.js';
import { daySelector, href, publicPage } from './public-frame.js';
import type { PublicFrame } from './public-readings.js';

/** What there is to fetch, at addresses that stay. */
export const dataPage = (frame: PublicFrame): string => publicPage(frame, { title: 'Öppna data', here: 'data', content: html`
<div class="lead-in"><h1>Öppna data</h1><p class="lead">Kommunens antagna mål, besluten bakom dem och de uppföljningar som är beslutade. Adresserna ändras inte, och du behöver ingen inloggning.</p></div>
<div class="two"><div class="stack">
<section class="sheet pad stack" aria-labelledby="ar"><h2 id="ar">Målen för varje år</h2>
${frame.years.length === 0 ? html`<p>Det finns inga antagna mål.</p>` : html`<ul class="dots">${frame.years.map((year) => html`<li>${String(year)}: <a href="${href(`/oppet/data/${year}/mal.csv`, frame)}">Målen ${String(year)} som CSV</a> · <a href="${href(`/oppet/data/${year}/mal.json`, frame)}">Målen ${String(year)} som JSON</a></li>`)}</ul>`}</section>
<section class="sheet pad stack" aria-labelledby="hur"><h2 id="hur">Så är de gjorda</h2>
<p>CSV-filen har semikolon mellan kolumnerna och teckenkodningen UTF-8, så att den öppnas rätt i ett svenskt kalkylprogram. Kolumnerna är: ${CSV_COLUMNS.join(', ')}.</p>
<p>Skriv <code>?at=2027-03-01</code> efter adressen för det som var offentligt den dagen, och <code>?inForceOn=2027-03-01</code> för de mål som gällde den dagen.</p>
<p>Fälten i JSON beskrivs i <a href="/api">gränssnittet för program</a>, under Öppna data. Nya fält kan komma till; de som finns tas inte bort.</p>
<p>Siffror med källan Kolada kommer från Rådet för främjande av kommunala analyser. Ange ”Källa: Kolada” när du använder dem.</p></section>
</div><aside class="stack" aria-label="En annan dag">${daySelector(frame, '/oppet/data')}</aside></div>` });
