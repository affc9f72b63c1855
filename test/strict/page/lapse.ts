/** Violates the page's policy, to test that violations are detected. */

try {
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<i>marked up</i>');
} catch {
  // The error alone is not enough: the browser has to report the violation.
}

export {};
