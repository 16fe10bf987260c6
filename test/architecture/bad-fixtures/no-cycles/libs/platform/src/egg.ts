export type { Hen } from './hen.js';
export type Egg = Readonly<{ hatches: string }>;
