/** Loads the contract's examples, which exist only next to the project, where it is developed. */
import type { Context } from 'mocha';

/** The JSON of a file of the contract. Skips the test, visibly, if the contract is missing. */
export async function sharedExample(test: Context, path: string): Promise<unknown> {
  const response = await fetch(`/__shared__/${path}`);
  if (response.status === 404) test.skip();
  return response.json();
}
