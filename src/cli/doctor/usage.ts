/** The doctor's `--help`. */

export const USAGE = `Checks your setup step by step and says what is wrong and how to fix it. Changes nothing.

Usage: npx org-connections doctor <target> [options]

  tenant --domain acme.us.auth0.com [--token TOKEN|-] [--origin https://app.example]
      Can a page call the My Organization API for its user? TOKEN is an access token of a user signed in to an
      organization; without --token it is read from AUTH0_TOKEN. --origin is the page's origin, if it calls the
      API directly.

  management --domain acme.us.auth0.com --client-id ID [--client-secret -] [--organization org_…]
  management --domain acme.us.auth0.com [--token TOKEN|-] [--organization org_…]
      Can a server reach an organization's connections through the Management API, as the bridge does? Without
      --client-secret the secret is read from AUTH0_CLIENT_SECRET; without --client-id and --token the token is
      read from AUTH0_TOKEN.

  server --url https://app.example/my-org [--cookie -]
      Is a mounted proxy or bridge reachable and secure? With the Cookie header of a signed-in user, from standard
      input or DOCTOR_COOKIE, also: does it work for them? Three of the requests attempt to change a connection
      that exists in no tenant.

  --json   print the findings as JSON
  --help   show this help

"-" reads from standard input, "env" from the variable: --token -, --client-secret env. Secrets are never printed.

✓ passed   ! works, with a caveat   ✗ has to be fixed   – not checked
Exit code: 0 if nothing has to be fixed, 1 if something has, 2 if the options are wrong.
`;
