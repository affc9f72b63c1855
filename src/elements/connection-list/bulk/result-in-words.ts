/** What became of a change of several connections, as it is said once to people who do not see the page. */
import { describeError } from '../../../localize/describe-error.js';
import type { Localize } from '../../../localize/localize.js';
import type { Result } from './attempt.js';

/** How many are done; how many are not, and which; what stopped the rest. Why each one failed is on the page. */
export function resultInWords(localize: Localize, result: Result): string {
  const { plan, done, failed, left, cause } = result;
  const refused = failed
    .filter(({ error }) => error.isCertain)
    .map(({ connection }) => nameOf(result, connection));
  const leftOut = plan.leftOut.map(({ label }) => label);
  return [
    done > 0 && localize.text(plan.change.told, done),
    refused.length > 0 && `${localize.text('notDone', refused.length)} ${refused.join(', ')}.`,
    ...uncertain(localize, result),
    cause && describeError(localize, cause).join(' '),
    ...dangers(localize, result),
    left.length > 0 && localize.text('stopped', left.length),
    leftOut.length > 0 && `${localize.text('leftOut', leftOut.length)} ${leftOut.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a connection is called, also when it is gone. */
export function nameOf({ plan }: Result, { id }: { readonly id: string }): string {
  return plan.labels.get(id) ?? '';
}

/** Why the rest would lock people out by now. */
export function dangers(localize: Localize, { reasons }: Result): string[] {
  return reasons.map((reason) => localize.text(`lock-out-several:${reason}`));
}

function uncertain(localize: Localize, result: Result): string[] {
  const { change } = result.plan;
  return result.failed
    .filter(({ error }) => !error.isCertain)
    .map(({ connection, error }) => change.refusal(localize, nameOf(result, connection), error)[0] ?? '');
}
