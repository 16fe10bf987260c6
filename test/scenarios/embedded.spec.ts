import { PROFILES } from '../e2e/profiles.js';
import { describeScenarios, readFeatures } from './scenarios.js';

const [embedded] = PROFILES;
if (embedded) describeScenarios(await readFeatures(), embedded);
