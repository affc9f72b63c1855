/** Finds the goals that are broken, and those that are not reached yet. */
import { nameOf, type Finding } from '../findings.js';
import { goalOf, GOALS, type Goal } from '../goals.js';

/** A sentence for each count above its limit, and for each goal whose count was not taken. */
export function brokenGoals(findings: readonly Finding[], judged: readonly string[]): string[] {
  const counts = findings.filter(({ kind }) => kind === 'counts');
  const tooMany = counts.flatMap((finding) => {
    const goal = goalOf(finding);
    if (!goal) return [];
    const limit = goal.heldAt ?? goal.atMost;
    return judged.flatMap((name) => {
      const value = countOf(finding, name);
      return value !== undefined && value > limit
        ? `${name}: ${nameOf(finding)}: ${value}, more than ${limit}.`
        : [];
    });
  });
  return [...tooMany, ...unmeasured(counts)];
}

/** A sentence for each count above its goal, but within the limit it is held at. */
export function unreachedGoals(findings: readonly Finding[], name: string): string[] {
  return findings.flatMap((finding) => {
    const [goal, value] = [goalOf(finding), countOf(finding, name)];
    if (goal?.heldAt === undefined || value === undefined || value <= goal.atMost) return [];
    return `${nameOf(finding)}: ${value}; the goal is ${goal.atMost}.`;
  });
}

/** The count of a candidate, if it has one. */
export function countOf({ kind, values }: Finding, name: string): number | undefined {
  return kind === 'counts' ? values[name]?.[0]?.[0] : undefined;
}

/** Goals that match no figure: a name is wrong, or nothing was measured. */
function unmeasured(counts: readonly Finding[]): string[] {
  const measured = new Set(counts.map(({ measure }) => measure));
  const isMissed = (goal: Goal) =>
    goal.kind === 'counts' &&
    measured.has(goal.measure) &&
    !counts.some((finding) => goalOf(finding) === goal);
  return GOALS.filter(isMissed).map(({ measure, figure }) => `${measure}: ${figure} was not measured.`);
}
