import { swedishDate } from '#lib/texts';
import { html, type Html } from '../pages/page.js';
import type { PublicFrame } from './public-readings.js';

type Page = Readonly<{ title: string; content: Html; here?: 'goals' | 'data' }>;

/** A whole public page: readable without scripts, on a phone and on paper. */
export const publicPage = (frame: PublicFrame, { title, content, here }: Page): string => html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${frame.municipality}</title>
<link rel="icon" href="/assets/emblem.svg" type="image/svg+xml">
<link rel="stylesheet" href="/oppet/stil.css">
</head>
<body>
<a class="skip" href="#innehall">Hoppa till innehållet</a>
<header class="top"><div>
<a class="brand" href="/oppet"><img src="/assets/emblem.svg" alt="" width="36" height="36"><span>Årshjul <small>${frame.municipality}</small></span></a>
<nav class="nav" aria-label="Huvudmeny">${NAV.map(([name, href, word]) => (name === here ? html`<a href="${href}" aria-current="page">${word}</a>` : html`<a href="${href}">${word}</a>`))}</nav>
<p class="who"><a href="/">Logga in</a></p>
</div></header>
${frame.at === undefined ? '' : html`<div class="look" role="status"><div><p>Så här såg sidan ut den <strong>${swedishDate(frame.at)}</strong>. Det som har beslutats eller publicerats senare är inte med.</p></div></div>`}
<main id="innehall" tabindex="-1">
${content}
</main>
<footer class="foot"><div>
<span>Årshjul · ${frame.municipality}</span>
${frame.isDemo ? html`<span>Demonstration: personer, siffror och beslut är påhittade.</span>` : ''}
<a href="/oppet/data">Öppna data</a>
</div></footer>
</body>
</html>
`.text;

const NAV = [['goals', '/oppet', 'Kommunens mål'], ['data', '/oppet/data', 'Öppna data']] as const;

/** The way there as of the same day. */
export const href = (path: string, { at }: Pick<PublicFrame, 'at'>): string => (at === undefined ? path : `${path}?at=${at}`);

/** Asks for the same page as of another day. */
export const daySelector = (frame: PublicFrame, path: string): Html => html`<section class="aside-part" aria-labelledby="dag">
<h2 id="dag">Vad var offentligt en viss dag?</h2>
<form action="${path}" method="get">
<label for="at">Dag <span class="soft">(ÅÅÅÅ-MM-DD)</span></label>
<div class="row"><input id="at" name="at" value="${frame.at ?? ''}" inputmode="numeric" autocomplete="off" maxlength="10" placeholder="${frame.today}"><button type="submit">Visa</button></div>
</form>
${frame.at === undefined ? '' : html`<p class="small"><a href="${path}">Visa som det är i dag</a></p>`}
</section>`;
