export type { Act, AnySent } from './act.js';
export { CAST, ELECTED, holder, type Actor, type CastMember } from './cast.js';
export { writeDemo, type DemoOptions } from './demo.js';
export { historyOf, type HistoryOptions } from './history.js';
export { perform, type Performance } from './perform.js';
export { SimulatedClock } from './simulated-clock.js';
export { simulateYear, type Span, type YearOptions as SimulatedYearOptions, type YearStores, type YearTold } from './simulated-year/simulated-year.js';
export { brokenPromises } from './simulated-year/broken-promises.js';
