import { spawnSync } from 'node:child_process';
import { inRoot } from './root.mjs';
import { Problem } from './step.mjs';

const OLDEST = { major: 24, minor: 15 };

/** The machine's own Node where it is new enough, else the one that npm brought. Each is asked for its version. @throws Problem */
export function node24() {
  const packaged = inRoot(`node_modules/node-${process.platform}-${process.arch}/bin/node`);
  const found = [process.execPath, packaged].find(isNewEnough);
  if (!found) throw new Problem(missing());
  return found;
}

function isNewEnough(binary) {
  const { stdout } = spawnSync(binary, ['--print', 'process.version'], { encoding: 'utf8' });
  const [major, minor] = (stdout ?? '').replace('v', '').split('.').map(Number);
  return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
}

const missing = () => {
  const [wanted, machine] = [`Node ${OLDEST.major}.${OLDEST.minor}`, `${process.platform}-${process.arch}`];
  return [
    `Årshjul behöver ${wanted} eller nyare. Här finns ${process.version}, och för ${machine} går det inte att hämta med npm.`,
    'Installera Node 24 från nodejs.org och kör kommandot igen.',
    `Årshjul needs ${wanted} or newer. This is ${process.version}, and npm has no binary that runs on ${machine}.`,
  ].join('\n');
};
