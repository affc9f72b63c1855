/** How much a run of the tests tries: every case with `npm test -- --thorough`, otherwise some of many that are alike. */

/** `web-test-runner.config.mjs` gives browsers the value that Node has. */
export const isThorough = process.env.TEST_EFFORT === 'thorough';
