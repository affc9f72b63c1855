/** Layout shift (Layout Instability API) times 10,000: while the list loads, and while a connection is switched. */
import { firstUsable, type Measure } from './measure.js';

export const shift: Measure = {
  name: 'shift',
  kind: 'counts',
  sizes: [3, 10],
  take: async (visit) => {
    const toShow = await visit.probe('shift');
    await visit.probe('toggle', await firstUsable(visit));
    await visit.settle();
    return { 'while it loads': whole(toShow), 'by a switch': whole((await visit.probe('shift')) - toShow) };
  },
};

function whole(shifts: number): number {
  return Math.round(shifts * 10_000);
}
