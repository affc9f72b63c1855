import { notLoaded } from './transport-error.js';

/** Loads what is needed once there is trouble; what asks for it fails like the network where that cannot be loaded. */
export const loadTrouble = () => import('./trouble.js').catch(notLoaded);
