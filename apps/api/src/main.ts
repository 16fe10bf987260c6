import 'reflect-metadata';
import { readSettings, startOrExplain } from '#lib/platform';
import { startEmbedded } from './starting/start-embedded.js';
import { startInCluster } from './starting/start-in-cluster.js';

await startOrExplain(() => {
  const [settings, flags] = [readSettings(process.env), process.argv.slice(2)];
  switch (settings.profile) {
    case 'embedded': return startEmbedded(settings, flags);
    case 'cluster': return startInCluster(settings, flags);
  }
});
