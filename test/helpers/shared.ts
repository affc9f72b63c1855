/** The contract's examples, which stand beside the project where it is developed and nowhere else. */
import type { Context } from 'mocha';

/** The JSON of one file of the contract; skips the test, visibly, where the contract is not there. */
export async function sharedExample(test: Context, path: string): Promise<unknown> {
  const response = await fetch(`/__shared__/${path}`);
  if (response.status === 404) test.skip();
  return response.json();
}
