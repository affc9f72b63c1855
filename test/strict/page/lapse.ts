/** A page that breaks its own policy, to see that this would be seen. */

try {
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<i>marked up</i>');
} catch {
  // That it is thrown is not enough to know: the browser has to tell.
}

export {};
