import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const API = 'dist/apps/api/src/main.js';
const CLI = 'dist/apps/cli/src/main.js';

/** The README's own commands, run as they stand but for the address and the folder. */
describe('The README’s walk', () => {
  let folder: string;
  let readme: string;

  beforeAll(async () => {
    if (!existsSync(API) || !existsSync(CLI)) throw new Error('This test runs the built programs: npm run build makes them');
    folder = await mkdtemp(join(tmpdir(), 'arshjul-walk-'));
    readme = await readFile('README.md', 'utf8');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('takes a goal from its draft to the council’s decision, and back in time', async () => {
    const printed = await walk('autumn', '2026-10-05');
    expect(printed).toContain('"code":"late-reason-missing"');
    expect(printed.match(/"isCarriedOut":true/g)).toHaveLength(4);
    const [status, goalsNow, goalsBefore, ...history] = printed.slice(printed.lastIndexOf('adopted')).trim().split('\n');
    expect([status, goalsNow, goalsBefore]).toEqual(['adopted', '1', '0']);
    expect(history).toHaveLength(7);
    expect(history.at(-1)).toContain('Kommunfullmäktige antog målet den 5 oktober 2026, § 120');
  });

  it('assesses the goal in spring, and proves that log and read models agree', async () => {
    const printed = await walk('spring', '2027-05-10');
    expect(printed).toContain('partly-achieved');
    expect(printed).toContain('Styrkort 2027');
    expect(printed).toContain('Allt stämmer');
  });

  /** A server on the day, the season's commands against it, and what they print. Both seasons share variables and cookies. */
  async function walk(season: 'autumn' | 'spring', today: string): Promise<string> {
    const server = spawn(process.execPath, [API, '--port', '0', '--data', join(folder, 'walk'), '--today', today], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const address = await addressOf(server);
      return await run([remembered(season), commandsOf(season), `declare -p A GOAL > ${join(folder, 'variables')}; declare -f >> ${join(folder, 'variables')}`]
        .join('\n').replaceAll('http://127.0.0.1:3000', address));
    } finally {
      server.kill();
      await new Promise((resolve) => { server.once('close', resolve); });
    }
  }

  const remembered = (season: string): string => (season === 'autumn' ? '' : `. ${join(folder, 'variables')}\nA=http://127.0.0.1:3000`);

  const commandsOf = (season: string): string => {
    const [, commands] = new RegExp(`<!-- walk: ${season} -->\n\`\`\`sh\n([^]*?)\`\`\``).exec(readme) ?? [];
    if (commands === undefined) throw new Error(`The README has no walk in ${season}`);
    return commands.replaceAll('npm run -s arshjul --', `${process.execPath} ${join(process.cwd(), CLI)}`).replaceAll('--data walk', `--data ${join(folder, 'walk')}`);
  };

  const run = (script: string): Promise<string> => new Promise((resolve, refuse) => {
    const shell = spawn('bash', ['-euo', 'pipefail'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
    let printed = '';
    shell.stdout.on('data', (chunk: Buffer) => { printed += chunk.toString(); });
    shell.once('error', refuse);
    shell.once('close', (code) => { if (code === 0) resolve(printed); else refuse(new Error(`The walk ended with ${code}:\n${printed}`)); });
    shell.stdin.end(script);
  });
});

async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('The server says nothing');
  for await (const line of createInterface({ input: server.stdout })) {
    const [, address] = /lyssnar på (\S+)/.exec(line) ?? [];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended before it listened');
}
