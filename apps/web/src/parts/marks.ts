import type { IconName } from './icon.js';

type Mark = Readonly<{ icon: IconName; word: string; tone: 'ok' | 'part' | 'no' | 'silent' | 'soft'; isDeviation: boolean }>;

/** Every mark, the one that needs most attention first. */
export const MARKS = {
  'not-achieved': { icon: 'not', word: 'Uppnås inte', tone: 'no', isDeviation: true },
  'partly-achieved': { icon: 'partly', word: 'Uppnås delvis', tone: 'part', isDeviation: true },
  'referred-back': { icon: 'back', word: 'Återremiss', tone: 'part', isDeviation: true },
  'completion-requested': { icon: 'back', word: 'Ska kompletteras', tone: 'part', isDeviation: true },
  'rejection-proposed': { icon: 'not', word: 'Föreslås avslås', tone: 'no', isDeviation: true },
  'rejected': { icon: 'not', word: 'Avslaget', tone: 'no', isDeviation: true },
  'voided': { icon: 'not', word: 'Upphävt', tone: 'no', isDeviation: true },
  'not-reported': { icon: 'none', word: 'Ej rapporterat', tone: 'silent', isDeviation: true },
  'withdrawn': { icon: 'dash', word: 'Återkallat', tone: 'soft', isDeviation: false },
  'mistaken': { icon: 'dash', word: 'Inlämnat av misstag', tone: 'soft', isDeviation: false },
  'ended': { icon: 'dash', word: 'Har upphört', tone: 'soft', isDeviation: false },
  'not-applicable': { icon: 'dash', word: 'Ej tillämpligt', tone: 'soft', isDeviation: false },
  'draft': { icon: 'pen', word: 'Utkast', tone: 'soft', isDeviation: false },
  'not-yet': { icon: 'dash', word: 'Inte dit än', tone: 'soft', isDeviation: false },
  'awaiting': { icon: 'clock', word: 'Väntar', tone: 'soft', isDeviation: false },
  'submitted': { icon: 'arrow', word: 'Inlämnat', tone: 'soft', isDeviation: false },
  'endorsed': { icon: 'check', word: 'Tillstyrkt', tone: 'soft', isDeviation: false },
  'prepared': { icon: 'check', word: 'Berett', tone: 'soft', isDeviation: false },
  'adopted': { icon: 'check', word: 'Antaget', tone: 'ok', isDeviation: false },
  'achieved': { icon: 'achieved', word: 'Uppnås', tone: 'ok', isDeviation: false },
} as const satisfies Record<string, Mark>;
export type MarkName = keyof typeof MARKS;
export const MARK_NAMES = Object.keys(MARKS) as readonly MarkName[];
