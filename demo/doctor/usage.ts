/** What `npm run doctor -- --help` says. */

export const USAGE = `Looks step by step at what has been set up and says what is missing, and what to do about it. Changes nothing.

  npm run doctor -- tenant --domain acme.us.auth0.com [--token TOKEN|-] [--origin https://app.example]
      Can a person’s page ask the My Organization API? TOKEN is an access token of somebody who is signed in to an
      organization; without --token it is taken from AUTH0_TOKEN. --origin is where the page is, if it asks by itself.

  npm run doctor -- management --domain acme.us.auth0.com --client-id ID [--client-secret -] [--organization org_…]
  npm run doctor -- management --domain acme.us.auth0.com [--token TOKEN|-] [--organization org_…]
      Can a server get at an organization’s connections through the Management API, as the bridge does? Without
      --client-secret the secret is taken from AUTH0_CLIENT_SECRET, without --token and --client-id the token from AUTH0_TOKEN.

  npm run doctor -- server --url https://app.example/my-org [--cookie -]
      Is a mounted proxy or bridge reached, and safe? With the header Cookie of somebody who is signed in, from standard
      input or from DOCTOR_COOKIE, also: is it of use? Three requests are changes to a connection that no tenant has.

  --json   the findings for a machine
  --help   this text

- means standard input, env the variable: --token -, --client-secret env. Secrets are never printed.

✓ as it should be   ! works, but know this   ✗ has to be mended   – could not be looked at
Ends with 0 where nothing has to be mended, with 1 where something has, with 2 where the options were not understood.
`;
