import { Injectable, type CanActivate } from '@nestjs/common';
import { Registers, type Installation } from '#lib/kernel';
import { Problem } from '../http/problem.js';

/** What is there only where the installation is a demo: its persons can be signed in as without proof. */
@Injectable()
export class DemoOnly implements CanActivate {
  private installation: Installation | undefined;

  constructor(private readonly registers: Registers) {}

  async canActivate(): Promise<true> {
    if (!(await this.isDemo())) throw Problem.at('route-unknown');
    return true;
  }

  /** Asked until it is known: what an installation is never changes. */
  async isDemo(): Promise<boolean> {
    this.installation ??= await this.registers.installation.read();
    return this.installation?.isDemo ?? false;
  }
}
