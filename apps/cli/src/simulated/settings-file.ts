import { readFile } from 'node:fs/promises';
import { ADDRESSEES, DEADLINE_KINDS, type OfficeCalendar, type ReminderPlan, type Settings } from '#lib/planning';
import { isDay } from '../typed.js';
import { Told } from '../told.js';

/** A plan and a calendar to be tried, either or both: what `GET /v1/settings` answers, changed by hand. */
export type WantedSettings = Partial<Pick<Settings, 'plan' | 'calendar'>>;

/** @throws Told */
export async function settingsFile(path: string): Promise<WantedSettings> {
  const text = await readFile(path, 'utf8').catch(() => { throw new Told(`Det finns ingen fil ${path}.`); });
  const { plan, calendar } = objectIn(text, path);
  if (plan === undefined && calendar === undefined) throw new Told(`${path} har varken plan eller calendar.`);
  return { ...planFound(plan, path), ...calendarFound(calendar, path) };
}

function planFound(plan: unknown, path: string): Pick<WantedSettings, 'plan'> {
  if (plan === undefined) return {};
  if (isPlan(plan)) return { plan };
  throw new Told(`plan i ${path} ska ha sendAt, till exempel "09:00", och steps med en lista för var och en av ${DEADLINE_KINDS.join(', ')}: { "workingDays": -7, "to": ["responsible"] }.`);
}

function calendarFound(calendar: unknown, path: string): Pick<WantedSettings, 'calendar'> {
  if (calendar === undefined) return {};
  if (isCalendar(calendar)) return { calendar };
  throw new Told(`calendar i ${path} ska ha bridgeDaysAreClosed, true eller false, och closedDays, dagar som "2026-12-30".`);
}

function objectIn(text: string, path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch { /* told below */ }
  throw new Told(`${path} är ingen JSON med plan eller calendar.`);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlan = (value: unknown): value is ReminderPlan => {
  if (!isObject(value) || typeof value['sendAt'] !== 'string' || !isObject(value['steps'])) return false;
  const { steps } = value;
  return isObject(steps) && DEADLINE_KINDS.every((kind) => Array.isArray(steps[kind]) && steps[kind].every(isStep));
};

const isStep = (value: unknown): boolean => isObject(value) && Number.isInteger(value['workingDays'])
  && Array.isArray(value['to']) && value['to'].every((to) => ADDRESSEES.some((addressee) => addressee === to));

const isCalendar = (value: unknown): value is OfficeCalendar => isObject(value) && typeof value['bridgeDaysAreClosed'] === 'boolean'
  && Array.isArray(value['closedDays']) && value['closedDays'].every((day) => typeof day === 'string' && isDay(day));
