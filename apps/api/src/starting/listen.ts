import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { BadStart } from '#lib/platform';

/** Serves until the process is told to stop. @returns the address @throws BadStart where the port is taken */
export async function listen(app: NestFastifyApplication, port: number, host: string): Promise<string> {
  app.enableShutdownHooks([], { useProcessExit: true });
  try {
    await app.listen(port, host);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken) throw error;
    throw new BadStart('Porten är upptagen. Välj en annan med --port eller ARSHJUL_PORT, eller stäng det som lyssnar där.', { cause: error });
  }
  const address = await app.getUrl();
  console.log(`Årshjul lyssnar på ${address}`);
  return address;
}
