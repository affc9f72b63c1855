/** The guides of all strategies, each loaded once it is chosen. */
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
