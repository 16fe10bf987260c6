import type { Command } from 'commander';
import { SignInLinks, firstSignInLink } from '#lib/application';
import { SystemClock, readSettings } from '#lib/platform';
import { withInstallation } from '../installation.js';
import { NotSo, Told } from '../told.js';

export const firstAdministratorCommand = (program: Command): Command => program.command('first-administrator')
  .description('gör en länk som loggar in första administratören en gång; bara med PROFILE=cluster, och tills någon annan är registrerad')
  .action(async (_options, command: Command) => {
    const { profile, publicUrl } = readSettings(process.env);
    if (profile === 'embedded') throw new Told('Utan PROFILE=cluster visas länken av npm start -- --empty.');
    const { data } = command.optsWithGlobals<{ data: string }>();
    const link = await withInstallation(data, 'read', ({ municipality, registers }) =>
      firstSignInLink(municipality, registers, new SignInLinks(registers, SystemClock.real())));
    if (link === undefined) throw new NotSo('Fler än den första administratören är registrerade. En administratör gör länkar åt de andra.');
    console.log(`Första administratören loggar in en gång, inom ett dygn, på ${publicUrl}${link}`);
  });
