/** Checks whether a tag can be released: everything that states the version has to state the same one. */

/** The project's statements about itself. */
export interface Sayings {
  /** The tag, such as `v1.2.3`. */
  readonly tag: string;
  /** Where the workflow runs, such as `https://github.com/owner/name`. */
  readonly repository: string;
  readonly packageJson: {
    readonly version: string;
    readonly repository?: string | { readonly url?: string } | undefined;
  };
  /** The text of `src/version.ts`. */
  readonly versionModule: string;
  readonly changelog: string;
}

/** A sentence for each problem that has to be fixed first. */
export function faultsOfRelease(sayings: Sayings): readonly string[] {
  const version = sayings.tag.replace(/^v/, '');
  return [
    ...faultOf('package.json has the version', sayings.packageJson.version, version),
    ...faultOf('src/version.ts says', /version = '(.+)'/.exec(sayings.versionModule)?.[1], version),
    ...faultOf('CHANGELOG.md begins with', newest(sayings.changelog)?.version, version),
    ...faultsOfRepository(sayings),
  ];
}

/** The changelog's section about the newest version, without its heading. */
export function notesOf(changelog: string): string {
  return newest(changelog)?.notes ?? '';
}

/** npm refuses provenance for a package with another repository, or none. */
function faultsOfRepository({ packageJson, repository }: Sayings): readonly string[] {
  const named = packageJson.repository;
  const url = (typeof named === 'string' ? named : named?.url) ?? '';
  if (!url)
    return [
      `package.json names no repository, and npm takes no provenance then. Add: "repository": { "type": "git", "url": "git+${repository}.git" }`,
    ];
  const address = url.replace(/^git\+/, '').replace(/\.git$/, '');
  return faultOf('package.json names the repository', address, repository);
}

function faultOf(what: string, found: string | undefined, wanted: string): readonly string[] {
  return found === wanted ? [] : [`${what} ${found ?? 'nothing'}, and this is about ${wanted}.`];
}

/** The first second-level heading, such as `## 1.2.3 - 2026-12-01`, and the text below it. */
function newest(
  changelog: string,
): { readonly version: string | undefined; readonly notes: string } | undefined {
  const [heading, ...lines] = changelog.split(/^## /m)[1]?.split('\n') ?? [];
  if (heading === undefined) return undefined;
  return { version: /^\[?([^\s\]]+)/.exec(heading)?.[1], notes: lines.join('\n').trim() };
}
