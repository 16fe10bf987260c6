import { PROFILES } from '../e2e/profiles.js';
import { describeScenarios, readFeatures } from './scenarios.js';

const [, cluster] = PROFILES;
if (cluster) describeScenarios(await readFeatures(), cluster);
