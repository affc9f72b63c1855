/** All measures, in the order of the report. */
import { bytes } from './bytes.js';
import { click } from './click.js';
import { leaks } from './leaks.js';
import type { Measure } from './measure.js';
import { mount } from './mount.js';
import { requests } from './requests.js';
import { shift } from './shift.js';
import { toggleCounts, toggleTimes } from './toggle.js';
import { typing } from './typing.js';

export const MEASURES: readonly Measure[] = [
  bytes,
  requests,
  toggleCounts,
  leaks,
  shift,
  mount,
  toggleTimes,
  click,
  typing,
];
