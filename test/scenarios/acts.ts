import { CucumberExpression, ParameterTypeRegistry, type Argument } from '@cucumber/cucumber-expressions';
import { WORDS } from './words.js';
import { attaching } from './steps/attaching.js';
import { deciding } from './steps/deciding.js';
import { drafting } from './steps/drafting.js';
import { followingUp } from './steps/following-up.js';
import { meeting } from './steps/meeting.js';
import { organising } from './steps/organising.js';
import { planning } from './steps/planning.js';
import { reading } from './steps/reading.js';
import type { World } from './world.js';

const registry = new ParameterTypeRegistry();
for (const type of WORDS) registry.defineParameterType(type);

const ACTS = Object.entries({ ...organising, ...planning, ...drafting, ...attaching, ...deciding, ...followingUp, ...meeting, ...reading })
  .map(([sentence, act]) => ({ expression: new CucumberExpression(sentence, registry), act }));

/** @throws Error where no sentence or more than one is meant */
export function findAct(text: string): (world: World) => Promise<void> | void {
  const found = ACTS.flatMap(({ expression, act }) => {
    const parameters = expression.match(text);
    return parameters ? [{ act, parameters }] : [];
  });
  const [meant, other] = found;
  if (!meant) throw new Error('There is no such sentence among the steps');
  if (other) throw new Error('More than one sentence of the steps is meant');
  return (world) => meant.act(world, ...meant.parameters.map((argument: Argument) => argument.getValue(null)));
}

