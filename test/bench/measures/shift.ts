/** Measures layout shifts (Layout Instability API), times 10,000: while the list loads, and during a switch. */
import { firstUsable, type Measure } from './measure.js';

export const shift: Measure = {
  name: 'shift',
  kind: 'counts',
  sizes: [3, 10],
  take: async (visit) => {
    const toShow = await visit.ask('shift');
    await visit.ask('toggle', await firstUsable(visit));
    await visit.settle();
    return { 'while it loads': whole(toShow), 'by a switch': whole((await visit.ask('shift')) - toShow) };
  },
};

function whole(shifts: number): number {
  return Math.round(shifts * 10_000);
}
