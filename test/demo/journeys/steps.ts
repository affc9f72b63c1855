/** The steps of journeys through the demo, taken by keyboard alone. */
import { choose, paste, press, shows, tabTo, type Journey } from './keys.js';
import type { Provided } from './providers.js';

const PROVIDERS = /^(Microsoft Entra ID|Okta|Google Workspace|SAML|OpenID Connect|ADFS|PingFederate)$/;
const PLATFORMS = /^(Okta|Microsoft Entra ID|Google Workspace|Another provider)$/;
const WAYS = /^(Metadata URL|Metadata file|By hand)$/;

/** Waits for a step of the assistant, whose heading has to get the focus. */
export async function atStep({ page, seen }: Journey, step: string): Promise<void> {
  await page.waitForFunction(
    (all, wanted) => all.step() === wanted && all.focus().role === 'h3',
    {},
    seen,
    step,
  );
}

/** Presses a button that leads to another step. */
export async function go(journey: Journey, button: string, step: string): Promise<void> {
  await press(journey, button);
  await atStep(journey, step);
}

/** Opens the assistant from the list, at the step of a kept draft or else the first. */
export async function addConnection({ page, seen }: Journey, step = 'Provider'): Promise<void> {
  await press({ page, seen }, 'Add connection');
  await page.waitForFunction((all, wanted) => all.step() === wanted, {}, seen, step);
}

/** From the first step to the one with the values. */
export async function chooseProvider(
  journey: Journey,
  provided: Pick<Provided, 'provider' | 'platform' | 'way'>,
): Promise<void> {
  const { provider, platform, way } = provided;
  await choose(journey, PROVIDERS, provider);
  if (platform) {
    await shows(journey, 'Which provider do you use?');
    await journey.page.keyboard.press('Tab');
    await choose(journey, PLATFORMS, platform);
  }
  await go(journey, 'Continue', 'At your provider');
  await go(journey, 'Continue', 'From your provider');
  if (way) await choose(journey, WAYS, way);
}

/** Pastes everything that the provider gives. */
export async function pasteValues(journey: Journey, pasted: Provided['pasted']): Promise<void> {
  for (const [label, text] of pasted) {
    await paste(journey, label, text);
    // What was read takes the place of the field.
    if (label === 'Signing certificate') await shows(journey, 'Issued to');
  }
}

/** From the values to the review. */
export async function nameIt(journey: Journey, displayName: string): Promise<void> {
  await go(journey, 'Continue', 'Names');
  await tabTo(journey, 'Display name', 'field');
  await journey.page.keyboard.type(displayName);
  await go(journey, 'Continue', 'Review');
}

/** From the list to the review. */
export async function toReview(journey: Journey, provided: Provided, displayName: string): Promise<void> {
  await addConnection(journey);
  await chooseProvider(journey, provided);
  await pasteValues(journey, provided.pasted);
  await nameIt(journey, displayName);
}

/** In the last step. */
export async function switchOn(journey: Journey, displayName: string): Promise<void> {
  const { page, seen } = journey;
  await tabTo(journey, displayName, 'switch');
  await page.keyboard.press('Space');
  await page.waitForFunction((all, name) => all.isSwitched(name, true), {}, seen, displayName);
}

/** Presses Create, and waits for why nothing was created. What can be mended has to have the focus. */
export async function refused(
  journey: Journey,
  says: string,
  [step, control]: readonly [string, string] = ['Review', 'Create'],
): Promise<void> {
  const { page, seen } = journey;
  await press(journey, 'Create');
  await shows(journey, says);
  await page.waitForFunction(
    (all, ...there) => [all.step(), all.focus().name].join() === there.join(),
    {},
    seen,
    step,
    control,
  );
}
