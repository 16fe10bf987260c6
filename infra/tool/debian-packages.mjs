import { postgresFolder } from '../services/postgres.mjs';
import { isOnPath } from './on-path.mjs';
import { Problem, step } from './step.mjs';

/** What the tests need beside npm, and how to see that it is there. */
const NEEDED_BY_TESTS = [
  { name: 'chromium', isThere: () => isOnPath('chromium') },
  { name: 'curl', isThere: () => isOnPath('curl') },
  { name: 'openssl', isThere: () => isOnPath('openssl') },
  { name: 'redis-server', isThere: () => isOnPath('redis-server') },
  { name: 'strace', isThere: () => isOnPath('strace') },
  { name: 'postgresql', isThere: () => postgresFolder() !== undefined },
];

const UNATTENDED = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };

/** Installs missing Debian packages when root. @throws Problem naming them, when they cannot be installed from here */
export async function ensureDebianPackages() {
  const missing = NEEDED_BY_TESTS.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (missing.length === 0) return;
  if (process.getuid() !== 0 || !isOnPath('apt-get')) throw new Problem(installByHand(missing));
  await install(missing).catch(async () => {
    await step('apt-get update', 'apt-get', ['update'], UNATTENDED);
    await install(missing);
  });
}

const install = (names) =>
  step(`apt-get install ${names.join(' ')}`, 'apt-get', ['install', '--yes', '--no-install-recommends', ...names], UNATTENDED);

const installByHand = (names) => [
  `The tests need ${names.join(', ')}, which this machine lacks and only root can install.`,
  `On Debian: sudo apt-get install ${names.join(' ')}`,
].join('\n');
