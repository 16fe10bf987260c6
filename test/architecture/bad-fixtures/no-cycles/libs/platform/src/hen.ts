export type { Egg } from './egg.js';
export type Hen = Readonly<{ lays: string }>;
