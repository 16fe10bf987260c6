import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';

const eslint = new ESLint();

/** Lints a text as if it stood in this file. Types are those of the real project, so the file must exist. */
async function rulesBrokenBy(code: string, filePath: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

const OUTSIDE_THE_DOMAIN = 'libs/application/src/execute.ts';
const IN_THE_DOMAIN = 'libs/planning/src/follow-up/assessment.ts';
const IN_A_PROJECTION = 'libs/scorecard/src/scorecard/scorecard.projection.ts';
const IN_A_SPEC = 'test/architecture/lint.spec.ts';

const lines = (count: number, line: string): string => Array.from({ length: count }, () => line).join('\n');

describe('Everywhere the linter refuses', () => {
  it.each([
    ['an enum', 'no-restricted-syntax', 'export enum Level { Council, Board }'],
    ['a default export', 'no-restricted-syntax', 'export default 1;'],
    ['a default export by another name', 'no-restricted-syntax', 'const one = 1;\nexport { one as default };'],
    ['any', '@typescript-eslint/no-explicit-any', 'export const keep = (value: any): unknown => value as unknown;'],
    ['a value that is asserted to be there', '@typescript-eslint/no-non-null-assertion',
      'export const first = (texts: readonly string[]): string => texts[0]!;'],
    ['a promise that nobody waits for', '@typescript-eslint/no-floating-promises',
      'export const send = (work: () => Promise<void>): void => { work(); };'],
    ['a switch that forgets a case', '@typescript-eslint/switch-exhaustiveness-check',
      "export function level(body: 'KF' | 'KS'): number { switch (body) { case 'KF': return 1; } return 2; }"],
    ['a default that hides a forgotten case', '@typescript-eslint/switch-exhaustiveness-check',
      "export function level(body: 'KF' | 'KS'): number { switch (body) { case 'KF': return 1; default: return 2; } }"],
    ['a fifth parameter', 'max-params', 'export const sum = (a: number, b: number, c: number, d: number, e: number): number => a + b + c + d + e;'],
    ['a third level of nesting', 'max-depth',
      'export function deep(n: number): void { if (n > 1) { if (n > 2) { if (n > 3) { throw new Error(String(n)); } } } }'],
    ['a ninth way through a function', 'complexity',
      `export const ways = (n: number): boolean => ${Array.from({ length: 9 }, (_, value) => `n === ${value}`).join(' || ')};`],
    ['a function of over 40 lines', 'max-lines-per-function', `export function long(): void {\n${lines(40, "  'use strict';")}\n}`],
    ['a file of over 200 lines', 'max-lines', lines(201, '// line')],
  ])('%s', async (_what, rule, code) => {
    expect(await rulesBrokenBy(code, OUTSIDE_THE_DOMAIN)).toContain(rule);
  });
});

describe('In the domain and in projections the linter refuses', () => {
  const impure: readonly (readonly [what: string, rule: string, code: string])[] = [
    ['the clock by new Date()', 'no-restricted-syntax', 'export const now = new Date();'],
    ['the clock by Date()', 'no-restricted-syntax', 'export const now = Date();'],
    ['the clock by Date.now', 'no-restricted-properties', 'export const now = Date.now();'],
    ['the clock by Temporal.Now', 'no-restricted-properties', 'declare const Temporal: { Now: number };\nexport const now = Temporal.Now;'],
    ['the clock by performance', 'no-restricted-globals', 'export const now = performance.now();'],
    ['chance by Math.random', 'no-restricted-properties', 'export const chance = Math.random();'],
    ['chance by crypto', 'no-restricted-globals', 'export const id = crypto.randomUUID();'],
    ['the process', 'no-restricted-globals', 'export const platform = process.platform;'],
    ['the console', 'no-restricted-globals', "console.log('decided');"],
    ['the network', 'no-restricted-globals', "void fetch('/');"],
    ['a timer', 'no-restricted-globals', 'setTimeout(() => undefined, 1);'],
    ['an async function', 'no-restricted-syntax', 'export const decide = async (): Promise<number> => Promise.resolve(1);'],
    ['await', 'no-restricted-syntax', 'export const fact: number = await Promise.resolve(1);'],
  ];

  it.each(impure)('%s', async (_what, rule, code) => {
    expect(await rulesBrokenBy(code, IN_THE_DOMAIN)).toContain(rule);
    expect(await rulesBrokenBy(code, IN_A_PROJECTION)).toContain(rule);
    expect(await rulesBrokenBy(code, OUTSIDE_THE_DOMAIN)).not.toContain(rule);
  });
});

describe('The linter lets pass', () => {
  it('a given date that is read in the domain', async () => {
    expect(await rulesBrokenBy("export const day = Date.parse('2027-03-01');", IN_THE_DOMAIN)).toEqual([]);
  });

  it('a switch over many cases, which is one way through a function', async () => {
    const days = Array.from({ length: 12 }, (_, value) => value);
    const code = `type Day = ${days.join(' | ')};
export function name(day: Day): string { switch (day) { ${days.map((day) => `case ${day}: return '${day}';`).join(' ')} } }`;
    expect(await rulesBrokenBy(code, OUTSIDE_THE_DOMAIN)).toEqual([]);
  });

  it('a spec of any length', async () => {
    expect(await rulesBrokenBy(lines(500, '// line'), IN_A_SPEC)).toEqual([]);
  });
});
