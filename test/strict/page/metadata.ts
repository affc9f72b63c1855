/** Reads metadata in the page, which needs a Trusted Types policy of its own. */
import { readMetadata } from '../../../src/certificates/index.js';
import { provider } from '../../certificates/metadata.js';

const { entities } = await readMetadata(provider());
if (entities.length !== 1) console.error(`${entities.length} entities were read`);
