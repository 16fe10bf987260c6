import type { GoalContent, Indicator } from '#lib/planning';

export const indicator = (over: Partial<Indicator> = {}): Indicator => ({
  indicatorId: 'i-1', name: 'Färdigställda bostäder', unit: 'antal', direction: 'increase',
  baseline: { value: '410', period: '2025' }, target: { value: '500', period: '2027' }, tolerance: null,
  source: 'Bygglovsregistret', ...over,
});

/** A measurable goal of the planning committee (stadsbyggnadsnämnden). */
export const goalContent = (over: Partial<GoalContent> = {}): GoalContent => ({
  title: 'Fler bostäder i attraktiva lägen', description: 'Planer tas fram i den takt som behövs.',
  intendedEffect: 'Fler kan flytta till Luleå.', indicators: [indicator()], qualitative: null, ...over,
});
