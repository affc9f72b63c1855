/** The guides of all strategies, each loaded once it is chosen. */
import type { ReactiveControllerHost } from 'lit';
import type { Localize } from '../../../localize/localize.js';
import type { Strategy } from '../../../model/strategy.js';
import { lazy, type Lazy } from '../loading/lazy.js';
import type { StrategyGuide } from './guide.js';

export const GUIDES: Readonly<Record<Strategy, Lazy<{ readonly guide: StrategyGuide }>>> = {
  adfs: lazy(() => import('./adfs.js')),
  'google-apps': lazy(() => import('./google-apps.js')),
  oidc: lazy(() => import('./oidc.js')),
  okta: lazy(() => import('./okta.js')),
  pingfederate: lazy(() => import('./pingfederate.js')),
  samlp: lazy(() => import('./samlp.js')),
  waad: lazy(() => import('./waad.js')),
};

/** Loads a guide for an element, and updates it then. After a failure, the admin decides whether to try again. */
export function loadGuide(host: ReactiveControllerHost, strategy: Strategy): void {
  GUIDES[strategy].prepare(host);
}

/** A guide that is loaded, with its section of the messages; undefined until then. */
export function guideOf(localize: Localize, strategy: Strategy): StrategyGuide | undefined {
  const guide = GUIDES[strategy].value?.guide;
  if (guide) localize.with(guide.english, strategy);
  return guide;
}
