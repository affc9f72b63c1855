/** A reporter for Node's test runner: a line for each test that fails, among what the tests print themselves. */
export const FAILED = '\u0001failed: ';

export default async function* failures(events) {
  for await (const { type, data } of events) {
    // A suite fails with its tests, but that is not another failure.
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed')
      yield `\n${FAILED}${JSON.stringify(data.name)}\n`;
  }
}
