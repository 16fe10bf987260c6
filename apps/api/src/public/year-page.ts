import type { Basis } from '#lib/kernel';
import type { PublicArea, PublicDirection, PublicGoal, PublicProposal } from '#lib/scorecard';
import { capitalised, globalGoalsOf, indicatorSentence, swedishDate, type NameOf } from '#lib/texts';
import { html, type Html } from '../pages/page.js';
import { markBox, markCounts, markOf } from './marks.js';
import { daySelector, href, publicPage } from './public-frame.js';
import type { NothingToShow, YearToShow } from './public-readings.js';

/** The first page: the latest year there is anything to read of. */
export const latestPage = (shown: YearToShow | NothingToShow): string => (shown.year ? yearPage(shown, '/oppet') : nothingYet(shown));

export function yearPage({ frame, year, nameOf }: YearToShow, path = `/oppet/${year.budgetYear}`): string {
  const { budgetYear, proposal } = year;
  const goals = year.directions.flatMap(({ areas }) => areas.flatMap((area) => area.goals));
  const title = proposal ? `Förslag till mål ${budgetYear}` : `Kommunens mål ${budgetYear}`;
  return publicPage(frame, { title, here: 'goals', content: html`
<div class="lead-in"><h1>${title}</h1><p class="lead">${proposal ? proposalLead(proposal, nameOf) : lead(goals, nameOf)}</p></div>
${proposal ? '' : html`<section class="sheet pad summary" aria-label="Sammanfattning"><p class="big">${summary(goals)}</p>${isToldOf(goals) ? html`<ul class="row">${markCounts(goals.map(markOf))}</ul>` : ''}</section>`}
<div class="two">
<div class="stack">${proposal ? proposalList(proposal, { year, nameOf }) : year.directions.map((direction) => directionPart(direction, { frame, nameOf }))}</div>
<aside class="stack" aria-label="Mer om målen">
${otherYears(frame, budgetYear)}
${proposal ? '' : decisionsPart(goals, nameOf)}
<section class="aside-part" aria-labelledby="ladda"><h2 id="ladda">Ladda ner</h2>
<p class="small"><a href="${href(`/oppet/data/${budgetYear}/mal.csv`, frame)}">Målen som CSV</a> · <a href="${href(`/oppet/data/${budgetYear}/mal.json`, frame)}">JSON</a> · <a href="/oppet/data">Om öppna data</a></p></section>
${daySelector(frame, path)}
</aside>
</div>` });
}

const nothingYet = ({ frame }: NothingToShow): string => publicPage(frame, { title: 'Kommunens mål', here: 'goals', content: html`
<div class="lead-in"><h1>Kommunens mål</h1><p class="lead">Kommunfullmäktige ${frame.at === undefined ? 'har inte antagit några mål här ännu' : 'hade inte antagit några mål här den dagen'}. När det är gjort kan vem som helst läsa dem på den här sidan.</p></div>
${daySelector(frame, '/oppet')}` });

function lead(goals: readonly PublicGoal[], nameOf: NameOf): string {
  const adopted = adoptions(goals);
  const [last] = adopted;
  if (!last) return 'Inget mål gällde den dagen.';
  const when = adopted.length === 1 ? `den ${swedishDate(last.basis.meetingDate)}, § ${last.basis.paragraph}` : `i ${adopted.length} beslut, det senaste den ${swedishDate(last.basis.meetingDate)}`;
  return `${capitalised(nameOf(last.basis.body))} antog målen ${when}. Så här går det enligt de uppföljningar som nämnder och bolag har beslutat.`;
}

function summary(goals: readonly PublicGoal[]): string {
  if (!isToldOf(goals)) return `${goals.length} mål. Ingen uppföljning av dem är beslutad ännu.`;
  const achieved = goals.filter((goal) => markOf(goal) === 'achieved').length;
  return `${achieved} av ${goals.length} mål uppnås`;
}

/** Where nothing is told of any goal, a row of zeros would look like failure. */
const isToldOf = (goals: readonly PublicGoal[]): boolean => goals.some((goal) => markOf(goal) !== 'not-reported');

type Around = Pick<YearToShow, 'frame' | 'nameOf'>;

const directionPart = ({ code, text, perspective, areas }: PublicDirection, around: Around): Html => html`
<section class="stack" aria-labelledby="${code}"><div><p class="over">${capitalised(perspective)}</p><h2 id="${code}">${text}</h2></div>
${areas.map((area) => areaPart(area, around))}</section>`;

const areaPart = ({ code, text, goals }: PublicArea, { frame, nameOf }: Around): Html => html`
<section class="sheet" aria-labelledby="${code}"><div class="area-head"><h3 id="${code}">${text}</h3>
${areaCounts(goals)}</div>
${goals.length === 0 ? '' : html`<ul class="publist">${goals.map((goal) => html`
<li class="pub"><div><h4><a href="${href(`/oppet/mal/${goal.goalId}`, frame)}">${goal.content.title}</a></h4>
<p class="small soft">${nameOf(goal.unit)}${goal.adoptedBy ? html` · ${reference(goal.adoptedBy)}` : ''}</p>
<p>${goal.followUps.at(-1)?.motivation ?? goal.content.intendedEffect}</p></div>
<p>${markBox(markOf(goal))}</p></li>`)}</ul>`}</section>`;

function areaCounts(goals: readonly PublicGoal[]): Html {
  if (goals.length === 0) return html`<p class="small soft">Inget mål är antaget i målområdet.</p>`;
  return isToldOf(goals) ? html`<ul class="row small">${markCounts(goals.map(markOf))}</ul>` : html`<p class="small soft">${String(goals.length)} mål</p>`;
}

/** "KF 2026-11-23 § 150". */
export const reference = ({ body, meetingDate, paragraph }: Basis): Html => html`<span class="nowrap">${body} ${meetingDate} § ${String(paragraph)}</span>`;

type Adoption = Readonly<{ basis: Basis; goals: number }>;

/** KF's decisions that put the goals in force, the latest first. */
function adoptions(goals: readonly PublicGoal[]): readonly Adoption[] {
  const bases = goals.flatMap(({ adoptedBy }) => adoptedBy ?? []);
  const bySection = Map.groupBy(bases, ({ body, meetingDate, paragraph }) => `${meetingDate} ${body} ${String(paragraph).padStart(5, '0')}`);
  return [...bySection].toSorted(([one], [other]) => other.localeCompare(one)).flatMap(([, [basis, ...more]]) => (basis ? [{ basis, goals: more.length + 1 }] : []));
}

const decisionsPart = (goals: readonly PublicGoal[], nameOf: NameOf): Html => html`<section class="aside-part" aria-labelledby="beslut"><h2 id="beslut">Beslut</h2>
<ol class="line">${adoptions(goals).map(({ basis, goals: count }) => html`<li><time datetime="${basis.meetingDate}">${swedishDate(basis.meetingDate)}</time>
<p class="small">${capitalised(nameOf(basis.body))} § ${String(basis.paragraph)} beslutade om ${String(count)} mål</p></li>`)}</ol></section>`;

const otherYears = (frame: YearToShow['frame'], shown: number): Html => html`<nav class="aside-part" aria-label="År"><h2>År</h2>
<ul class="row">${frame.years.map((year) => (year === shown ? html`<li><a href="${href(`/oppet/${year}`, frame)}" aria-current="page">${String(year)}</a></li>` : html`<li><a href="${href(`/oppet/${year}`, frame)}">${String(year)}</a></li>`))}</ul></nav>`;

const proposalLead = ({ councilMeets, announcedOn, decidedBy }: PublicProposal, nameOf: NameOf): string =>
  `Det här är kommunstyrelsens förslag. Inget av det är beslutat. Kommunfullmäktige tar upp det den ${swedishDate(councilMeets)}, vilket tillkännagavs den ${swedishDate(announcedOn)}.`
  + (decidedBy ? ` ${capitalised(nameOf(decidedBy.body))} beslutade om förslaget den ${swedishDate(decidedBy.meetingDate)}, § ${decidedBy.paragraph}.` : '');

function proposalList({ goals }: PublicProposal, { year, nameOf }: Pick<YearToShow, 'year' | 'nameOf'>): readonly Html[] {
  const areas = year.directions.flatMap((direction) => direction.areas);
  return areas.flatMap((area) => {
    const proposed = goals.filter((goal) => goal.area === area.code);
    return proposed.length === 0 ? [] : [html`
<section class="sheet" aria-labelledby="${area.code}"><div class="area-head"><h2 id="${area.code}">${area.text}</h2></div><ul class="publist">${proposed.map(({ content, unit, proposal }) => html`
<li class="pub"><div><h3>${content.title}</h3><p class="small soft">${nameOf(unit)}</p>
${[content.description, content.intendedEffect, ...content.indicators.map(indicatorSentence), globalGoalsOf(content).join(' · ')].filter((text) => text !== '').map((text) => html`<p class="told">${text}</p>`)}</div>
<p class="small">${proposal === 'adopt' ? 'Föreslås antas' : 'Föreslås avslås'}</p></li>`)}</ul></section>`];
  });
}
