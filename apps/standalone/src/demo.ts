import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** How to sign in as somebody made up. */
export interface DemoSignIn {
  readonly who: string;
  readonly login: string;
  readonly password: string;
}

/** Replaced when the courses are there. */
export async function prepareDemo(
  _app: NestFastifyApplication,
  _say: (step: string, what: string) => void,
): Promise<DemoSignIn[]> {
  return [];
}
