import { Injectable } from '@nestjs/common';
import { Desk } from '#lib/application';
import { stockholmDayEnds, type LocalDate } from '#lib/kernel';
import { municipalityName } from '#lib/platform';
import type { FollowUpRound } from '#lib/planning';
import { THE_PUBLIC, publicGoalOf, publicYear, publicYears, indicatorSeries, cycles, units, type PublicGoal, type PublicYear, type ValueInSeries } from '#lib/scorecard';
import { namesAmong, type Reading } from '#lib/telling';
import type { NameOf } from '#lib/texts';
import { DemoOnly } from '../demo/demo-only.guard.js';
import { Problem } from '../http/problem.js';
import { Readings } from '../reading/readings.js';

/** As of which day; `at` undefined is now. */
export type PublicAsking = Readonly<{ at: LocalDate | undefined; inForceOn?: LocalDate | undefined }>;

/** What stands around every public page: whose it is, which day it shows, and which years there are to read. */
export type PublicFrame = Readonly<{ municipality: string; isDemo: boolean; today: LocalDate; at: LocalDate | undefined; years: readonly number[] }>;

export type YearToShow = Readonly<{ frame: PublicFrame; year: PublicYear; nameOf: NameOf }>;
export type NothingToShow = Readonly<{ frame: PublicFrame; year: undefined }>;
/** `directions` are those of the goal's own year; `rounds` those of every year. */
export type GoalToShow = Readonly<{
  frame: PublicFrame; goal: PublicGoal; directions: PublicYear['directions']; rounds: readonly RoundOfYear[]; series: ReadonlyMap<string, readonly ValueInSeries[]>; nameOf: NameOf;
}>;
export type RoundOfYear = FollowUpRound & Readonly<{ budgetYear: number }>;

/** Reads what anybody may read, and nothing else: nobody's session matters here. */
@Injectable()
export class PublicReadings {
  private name: Promise<string> | undefined;

  constructor(private readonly readings: Readings, private readonly desk: Desk, private readonly demo: DemoOnly) {}

  /** The day that it is, and how far the read models have come: what is shown depends on nothing else. */
  async mark({ at }: PublicAsking): Promise<string> {
    const reading = await this.open(at);
    return `${reading.at} ${this.today()}`;
  }

  today(): LocalDate {
    return this.desk.clock.today();
  }

  async frame({ at }: PublicAsking): Promise<PublicFrame> {
    return this.frameOf(await this.open(at), at);
  }

  /** The year that runs on the day asked about; where there is nothing to read of it, the latest. */
  async yearAtHand(asking: PublicAsking): Promise<YearToShow | NothingToShow> {
    const frame = await this.frame(asking);
    const running = Number((asking.at ?? frame.today).slice(0, 4));
    const latest = frame.years.find((year) => year === running) ?? frame.years[0];
    return latest === undefined ? { frame, year: undefined } : this.year(latest, asking);
  }

  /** @throws Problem where there is nothing to read of the year. */
  async year(budgetYear: number, { at, inForceOn }: PublicAsking): Promise<YearToShow> {
    const reading = await this.open(at);
    const year = await publicYear(reading.db, reading.at, { ...reading, budgetYear, inForceOn });
    if (!year) throw Problem.at('nothing-public');
    return { frame: await this.frameOf(reading, at), year, nameOf: await this.names(reading, inForceOn) };
  }

  /** @throws Problem where KF has not adopted the goal. */
  async goal(goalId: string, { at }: PublicAsking): Promise<GoalToShow> {
    const reading = await this.open(at);
    const goal = await publicGoalOf(reading.db, reading.at, { ...reading, goalId });
    const years = await cycles(reading.db, reading.at, reading);
    const cycle = goal && years.find(({ budgetYear }) => budgetYear === goal.budgetYear);
    if (!goal || !cycle) throw Problem.at('nothing-public');
    const directions = cycle.steeringModel.directions.map((direction) => ({ ...direction, areas: direction.areas.map((area) => ({ ...area, goals: [] })) }));
    return {
      frame: await this.frameOf(reading, at), goal, directions,
      rounds: years.flatMap(({ budgetYear, followUps }) => followUps.map((round) => ({ ...round, budgetYear }))),
      series: new Map(await Promise.all(goal.content.indicators.map(async ({ indicatorId }) =>
        [indicatorId, await indicatorSeries(reading.db, reading.at, { ...reading, indicatorId, viewer: THE_PUBLIC })] as const))),
      nameOf: await this.names(reading, undefined),
    };
  }

  private open(at: LocalDate | undefined): Promise<Reading> {
    return this.readings.open(at === undefined ? {} : { knownAt: stockholmDayEnds(at) });
  }

  private async frameOf(reading: Reading, at: LocalDate | undefined): Promise<PublicFrame> {
    const [municipality, isDemo] = await Promise.all([this.name ??= municipalityName(this.desk.municipality), this.demo.isDemo()]);
    return { municipality, isDemo, today: this.today(), at, years: await publicYears(reading.db, reading.at, reading) };
  }

  private async names({ db, at, municipality, today }: Reading, on: LocalDate | undefined): Promise<NameOf> {
    return namesAmong(await units(db, at, { municipality, on: on ?? today }));
  }
}
