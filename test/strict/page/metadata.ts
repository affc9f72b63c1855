/** Reads metadata in the page, which needs a Trusted Types policy of its own, and complains where it can't. */
import { readMetadata } from '../../../src/certificates/index.js';
import { provider } from '../../certificates/metadata.js';

try {
  const { entities } = await readMetadata(provider());
  if (entities.length !== 1) console.error(`${entities.length} entities were read`);
} catch (error) {
  // WebKit does not report what a module rejects with.
  console.error(String(error));
}
