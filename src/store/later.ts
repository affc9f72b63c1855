/**
 * What a list that is read once and well does not need: merging what is read with what is known, one connection by itself,
 * and what other tabs tell. Loaded with the first need of any of it. None of it imports what the list needs: bundlers
 * would make a file of that, which every page would wait for.
 */
export { listArrived } from './merging.js';
export { hear } from './news.js';
export { find, findOut, readAgain } from './single.js';
