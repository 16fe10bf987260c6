import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { bulletsOf, cycleDecider, cycleFromTemplate, parseScorecard, type CycleTemplate } from '#lib/planning';
import { folded, openCycle, specify, unitOnRecord } from '#lib/testing';
import { CycleOpened } from '../cycle/cycle.events.js';

const templates = new URL('../../../../templates/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, templates), 'utf8');
const template = JSON.parse(read('lulea-2017.json')) as CycleTemplate;
const published = read(`${template.source.text}`);

describe('Luleå\'s scorecard as published', () => {
  it('has four directions with eleven goal areas, as the template says word for word', () =>
    expect(parseScorecard(published)).toEqual(
      template.directions.map(({ text, areas }) => ({ text, areas: areas.map((area) => area.text) }))));

  it('has five, two, two and two goal areas', () =>
    expect(parseScorecard(published).map(({ areas }) => areas.length)).toEqual([5, 2, 2, 2]));

  it('would have fourteen goal areas to a reader who takes every bullet for one', () => {
    expect(bulletsOf(published)).toHaveLength(14);
    expect(bulletsOf(published)).toContain('Bedriva verksamheten inom tilldelad budget och använda tillgängliga resurser effektivt.');
  });

  it('has two directions that begin alike, so that only a code tells them apart', () => {
    const beginnings = parseScorecard(published).map(({ text }) => text.split(':')[0]);
    expect(beginnings.filter((beginning) => beginning === 'För att genomföra uppdraget ska vi')).toHaveLength(2);
  });

  it('names the five purposes that the goal areas serve', () =>
    expect(published).toContain('mål för hållbarhet, attraktion, tillväxt, jämställdhet och kvalitet'));

  it('is nothing in a text without the table', () => expect(parseScorecard('Kommunens övergripande styrning')).toEqual([]));
});

describe('The template of Luleå 2017', () => {
  const units = template.units.map(({ code, kind, body }) => unitOnRecord({ code, kind, body }));

  it('opens a cycle of any year', () =>
    specify(cycleDecider).given().when(openCycle({ template, units, today: '2026-03-02' }))
      .then(CycleOpened.create(cycleFromTemplate(template, 2027))));

  it('tells its days from the budget year', () => {
    const cycle = cycleFromTemplate(template, 2027);
    expect([cycle.draftingFrom, cycle.submissionDeadline]).toEqual(['2026-04-01', '2026-09-01']);
    expect(cycle.followUps.map(({ periodEnds, reportBy }) => [periodEnds, reportBy])).toEqual([
      ['2027-04-30', '2027-05-31'], ['2027-08-31', '2027-10-31'], ['2027-12-31', '2028-01-31']]);
  });

  it('does not use yellow at year-end', () =>
    expect(cycleFromTemplate(template, 2027).followUps.map(({ statuses }) => statuses.includes('partly-achieved'))).toEqual([true, true, false]));

  it('takes in the sixteen units that were reported on, the administrations under KS', () => {
    const cycle = folded(cycleDecider, CycleOpened.create(cycleFromTemplate(template, 2027)));
    expect(cycle).toMatchObject({ status: 'open', units: [
      'KLF', 'KSAM', 'AMF', 'RTJ', 'BUN', 'FRI', 'KULT', 'MBN', 'SBN', 'SOC', 'LEAB', 'LULEBO', 'LLT', 'LUMIRE', 'LHAB', 'NFTC'] });
    expect(template.units.filter(({ kind }) => kind === 'administration').map(({ body }) => body)).toEqual(['KS', 'KS', 'KS', 'KS']);
  });

  it('names each column in one or two words', () => {
    for (const { shortName } of template.directions.flatMap(({ areas }) => areas)) expect(shortName.split(' ').length).toBeLessThanOrEqual(2);
  });
});
