/** The page, drawn on the server alone. What takes it over in the browser is in client.ts. */
import { html, type ServerRenderedTemplate } from '@lit-labs/ssr';

/** @param language the one that the list speaks; a server knows of no other than an element's own */
export function page(language: string): ServerRenderedTemplate {
  return html`<!doctype html>
    <html lang=${language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Acme</title>
        <link rel="icon" href="data:," />
        <script type="module" src="/client.js"></script>
      </head>
      <body>
        <h1>Acme</h1>
        <noscript>Connections are shown where scripts may run.</noscript>
        <org-provider base-url="/my-org">
          <org-connection-list lang=${language}></org-connection-list>
        </org-provider>
        <footer>What is below the list stays below it.</footer>
      </body>
    </html>`;
}
