/** The limits of time for tests, in milliseconds, in Node and in browsers: see `.config/test/patience.mjs`. */
import { limits } from '../../.config/test/patience.mjs';

/** `web-test-runner.config.mjs` passes the run's own to the browsers. */
export const { PATIENCE, TEST_LIMIT, HANG_LIMIT } = limits(process.env.TEST_PATIENCE);
