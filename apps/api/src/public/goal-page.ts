import { periodEnd, type Indicator } from '#lib/planning';
import type { DecidedOutcome, PublicFollowUp, PublicGoal, ValueInSeries } from '#lib/scorecard';
import {
  ANNEX_KIND_LABELS, CERTAINTY_LABELS, FORECAST_LABELS, GEH_LABELS, GENDER_LABELS, OUTCOME_LABELS, VALUE_STATUS_LABELS, capitalised, globalGoalsOf, indicatorSentence, secrecyProvision, swedishDate, swedishDecimal,
} from '#lib/texts';
import { html, type Html } from '../pages/page.js';
import { markBox, markOf } from './marks.js';
import { daySelector, href, publicPage } from './public-frame.js';
import type { GoalToShow, RoundOfYear } from './public-readings.js';

export function goalPage(shown: GoalToShow): string {
  const { frame, goal, nameOf } = shown;
  const { content } = goal;
  return publicPage(frame, { title: content.title, content: html`
${crumbs(shown)}
<div class="lead-in"><h1>${content.title}</h1><p class="lead">${nameOf(goal.unit)} ansvarar för målet.</p></div>
<section class="sheet pad stack" aria-labelledby="laget"><h2 id="laget" class="row">Så går det ${markBox(markOf(goal))}</h2>${standing(shown)}</section>
<div class="two">
<div class="stack">
<section class="sheet pad stack" aria-labelledby="malet"><h2 id="malet">Målet</h2>
${paragraphs([['Beskrivning', content.description], ['Det ska målet leda till', content.intendedEffect], ['Globala mål som det bidrar till', globalGoalsOf(content).join(' · ')]])}
${content.qualitative ? paragraphs([['Så bedöms det', content.qualitative.criterion], ['Det bygger på', content.qualitative.evidence]]) : ''}
${content.indicators.map((indicator) => indicatorPart(indicator, valuesToShow(shown, indicator)))}</section>
${contributionsPart(shown)}${annexesPart(shown)}${goal.followUps.length < 2 ? '' : html`<section class="sheet pad stack" aria-labelledby="tidigare"><h2 id="tidigare">Tidigare uppföljningar</h2>${goal.followUps.slice(0, -1).toReversed().map((one) => followUpPart(one, shown))}</section>`}
</div>
<aside class="stack" aria-label="Beslut och data">${inForcePart(goal)}${decisionsPart(shown)}
<section class="aside-part" aria-labelledby="ladda"><h2 id="ladda">Ladda ner</h2><p class="small"><a href="${href(`/oppet/data/mal/${goal.goalId}.json`, frame)}">Målet som JSON</a> · <a href="/oppet/data">Om öppna data</a></p></section>
${daySelector(frame, `/oppet/mal/${goal.goalId}`)}
</aside>
</div>` });
}

function crumbs({ frame, goal, directions }: GoalToShow): Html {
  const area = directions.flatMap(({ areas }) => areas).find(({ code }) => code === goal.area);
  const home = href(`/oppet/${goal.budgetYear}`, frame);
  return html`<nav class="crumbs" aria-label="Sökväg"><ol><li><a href="${home}">Kommunens mål ${String(goal.budgetYear)}</a></li><li><a href="${`${home}#${goal.area}`}">${area?.text ?? goal.area}</a></li></ol></nav>`;
}

function standing(shown: GoalToShow): Html {
  const { annulledOn, followUps } = shown.goal;
  if (annulledOn !== null) return html`<p>Kommunfullmäktiges beslut om målet upphävdes av domstol den ${swedishDate(annulledOn)}. Målet gäller inte.</p>`;
  const latest = followUps.at(-1);
  return latest ? followUpPart(latest, shown) : html`<p>Ingen uppföljning av målet är beslutad ännu.</p>`;
}

function followUpPart(told: PublicFollowUp, { rounds, nameOf }: GoalToShow): Html {
  const { assessment, forecast, certainty, motivation, measures, decisions } = told;
  const round = rounds.find((one) => isOf(told, one));
  return html`<div class="stack told"><h3>${round ? `${round.title}, per den ${swedishDate(round.periodEnds)}` : `${capitalised(told.followUp)} ${told.budgetYear}`}</h3>
<p class="row">${markBox(assessment)} <span class="small soft">${capitalised(CERTAINTY_LABELS[certainty])}${forecast === null ? '' : `. Prognos för året: ${FORECAST_LABELS[forecast]}`}</span></p>
<p>${motivation}</p>
${measures.length === 0 ? '' : html`<div><p class="strong">Åtgärder</p><ul class="dots">${measures.map(({ text, dueOn }) => html`<li>${text} (senast den ${swedishDate(dueOn)})</li>`)}</ul></div>`}
<p class="small soft">${decisions.map(({ outcome, basis }) => html`${FOLLOW_UP_WORDS[outcome] ?? ''} ${nameOf(basis.body)} den ${swedishDate(basis.meetingDate)}, § ${String(basis.paragraph)}. `)}</p></div>`;
}

const FOLLOW_UP_WORDS: Readonly<Record<string, string>> = {
  'follow-up-submitted': 'Beslutad av', 'follow-up-noted': 'Lagd till handlingarna av', 'follow-up-returned': 'Mer begärdes av',
};

const contributionsPart = ({ goal: { contributions }, nameOf }: GoalToShow): Html => (contributions.length === 0 ? html`` : html`
<section class="sheet pad stack" aria-labelledby="bidrag"><h2 id="bidrag">Enheter som bidrar</h2>
${contributions.map(({ unit, share, basis }) => html`<div><h3>${capitalised(nameOf(unit))}</h3><p class="told">${share}</p><p class="small soft">Beslutat av ${nameOf(basis.body)} den ${swedishDate(basis.meetingDate)}, § ${String(basis.paragraph)}.</p></div>`)}</section>`);

const annexesPart = ({ goal: { annexes }, nameOf }: GoalToShow): Html => (annexes.length === 0 ? html`` : html`
<section class="sheet pad stack" aria-labelledby="bilagor"><h2 id="bilagor">Bilagor</h2>
<ul class="dots">${annexes.map(({ document, kind, by, attachedOn, secrecy }) => html`<li>${document?.name ?? 'Maskerad bilaga'} (${ANNEX_KIND_LABELS[kind]}). <span class="small soft">Från ${nameOf(by)} den ${swedishDate(attachedOn)}.${
  secrecy === null ? '' : ` Sekretessmarkerad enligt ${secrecyProvision(secrecy.provision)} av ${nameOf(secrecy.by)} den ${swedishDate(secrecy.markedOn)}.`}</span></li>`)}</ul>
<p class="small soft">Du kan begära att få ut en handling hos kommunen. Är den sekretessmarkerad prövar kommunen då om den kan lämnas ut, helt eller delvis.</p></section>`);

const paragraphs = (parts: readonly (readonly [string, string])[]): readonly Html[] =>
  parts.flatMap(([heading, text]) => (text === '' ? [] : [html`<div><h3>${heading}</h3><p class="told">${text}</p></div>`]));

const isOf = (told: PublicFollowUp, round: RoundOfYear): boolean => told.followUp === round.code && told.budgetYear === round.budgetYear;

/** What has been told in a follow-up that is not decided yet is not published. */
function valuesToShow({ goal, rounds, series }: GoalToShow, { indicatorId }: Indicator): readonly ValueInSeries[] {
  const published = rounds.filter((round) => goal.followUps.some((told) => isOf(told, round))).map(({ periodEnds }) => periodEnds).toSorted().at(-1);
  return published === undefined ? [] : (series.get(indicatorId) ?? []).filter(({ period }) => periodEnd(period) <= published);
}

const indicatorPart = (indicator: Indicator, values: readonly ValueInSeries[]): Html => html`<div><h3>Indikator: ${indicator.name}</h3><p class="told">${indicatorSentence(indicator)}</p>
${values.length === 0 ? '' : html`<div class="scroll" role="region" tabindex="0" aria-label="Värden för ${indicator.name}"><table class="tb"><caption>Vad indikatorn visar, i ${indicator.unit}</caption>
<thead><tr><th scope="col">Period</th><th scope="col">Grupp</th><th scope="col" class="r">Värde</th><th scope="col">Uppgiften är</th></tr></thead><tbody>
${values.map(({ period, gender, value, status }) => html`<tr><th scope="row">${period}</th><td>${GENDER_LABELS[gender]}</td><td class="r num">${value === null ? '–' : swedishDecimal(value)}</td><td>${VALUE_STATUS_LABELS[status]}</td></tr>`)}</tbody></table></div>`}</div>`;

const inForcePart = ({ inForceFrom, inForceTo, geh }: PublicGoal): Html => (inForceFrom === null || inForceTo === null ? html`` : html`<section class="aside-part" aria-labelledby="galler"><h2 id="galler">Gäller</h2>
<p class="small">Från den ${swedishDate(inForceFrom)} till och med den ${swedishDate(inForceTo)}.</p>${geh === null || geh === 'none' ? '' : html`<p class="small">${capitalised(GEH_LABELS[geh])}.</p>`}</section>`);

const decisionsPart = ({ goal: { decisions }, nameOf }: GoalToShow): Html => html`<section class="aside-part" aria-labelledby="beslut"><h2 id="beslut">Beslut</h2>
<ol class="line">${decisions.map(({ outcome, basis, annulledOn }) => html`<li data-body="${basis.body}"><time datetime="${basis.meetingDate}">${swedishDate(basis.meetingDate)}</time>
<p class="small">${capitalised(nameOf(basis.body))} § ${String(basis.paragraph)}: ${DECIDED_WORDS[outcome]}${annulledOn === null ? '' : ` (upphävt av domstol den ${swedishDate(annulledOn)})`}</p></li>`)}</ol></section>`;

const DECIDED_WORDS = {
  ...OUTCOME_LABELS, 'submitted': 'målet lämnas in', 'confirmed': 'målet lämnas in oförändrat', 'changed': 'målet lämnas in med ändrad text', 'withdrawn': 'målet återkallas',
  'follow-up-submitted': 'uppföljningen lämnas',
} as const satisfies Record<DecidedOutcome, string>;
