/** `npm start`. Runs on any Node from 20 on, before anything is installed. */
import { APPS, WEB, ensureBuilt } from './tool/build.mjs';
import { node24 } from './tool/node24.mjs';
import { ensurePackages } from './tool/packages.mjs';
import { programEnv } from './tool/program-env.mjs';
import { inRoot } from './tool/root.mjs';
import { command } from './tool/step.mjs';
import { supervise } from './tool/supervise.mjs';

const HELP = `npm start -- [flaggor]

  --port TAL      port att lyssna på (3000)                 port to listen on
  --data MAPP     mapp för all data (data/)                 folder of all data
  --today DATUM   låt klockan gå från den dagen, ÅÅÅÅ-MM-DD  let the clock run on from that day
  --empty         börja utan exempeldata                    start without demo data
  --help          visa den här hjälpen                      show this help

Installerar det som saknas och startar Årshjul. Ctrl-C avslutar.
Installs what is missing and starts Årshjul. Ctrl-C ends it.

PROFILE=cluster npm start -- [--demo]

Startar en api och en worker mot de servrar som miljön anger (.env.example). --demo fyller tomma servrar med exempeldata.
Starts an api and a worker on the servers that the environment names (.env.example). --demo fills empty ones with demo data.
`;

const program = (app, flags) => ({ name: app, args: [inRoot(`dist/apps/${app}/src/main.js`), ...flags] });

function programs(flags) {
  if (process.env.PROFILE !== 'cluster') return [program('api', flags)];
  const isDemo = (flag) => flag === '--demo';
  return [program('api', flags.filter((flag) => !isDemo(flag))), program('worker', flags.filter(isDemo))];
}

await command(async () => {
  const flags = process.argv.slice(2);
  if (flags.includes('--help')) return void process.stdout.write(HELP);
  await ensurePackages();
  const node = node24();
  await ensureBuilt(node, APPS);
  await ensureBuilt(node, WEB);
  return supervise(node, programs(flags), programEnv());
});
