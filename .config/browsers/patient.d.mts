/** Types of `patient.mjs`. */
import type { Browser, LaunchOptions } from 'puppeteer-core';

export const PATIENT: Pick<LaunchOptions, 'timeout' | 'protocolTimeout'>;

export function patient<B extends Browser>(browser: B): B;
