/** Asks axe, with the rules that it leaves off by itself. */
import type axe from 'axe-core';

/** Off by default, on here: it is part of WCAG 2.2 AA. */
const RULES: axe.RuleObject = { 'target-size': { enabled: true } };

/** What is wrong, one line for each thing: the rule, and where. */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  const { violations } = await (await load()).run(element, { resultTypes: ['violations'], rules: RULES });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** The package is no module: it leaves itself in the window. */
async function load(): Promise<typeof axe> {
  await import('axe-core');
  return (globalThis as unknown as { axe: typeof axe }).axe;
}
