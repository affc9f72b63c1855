/** The page that each browser test file is loaded into. */

/**
 * A promise that rejects without anybody listening fails the test that runs: the error is reported like one that is thrown
 * outside of a promise, which the runner already listens to.
 *
 * @param framework the address of the module that runs the tests
 */
export function pageOf(framework) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <script>
      addEventListener('unhandledrejection', ({ reason }) => reportError(reason));
    </script>
    <script type="module" src="${framework}"></script>
  </head>
  <body></body>
</html>
`;
}
