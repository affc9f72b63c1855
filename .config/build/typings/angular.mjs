/**
 * Generates `org-connections/angular`: a standalone directive for each element, in the format of published Angular libraries
 * (partial Ivy). It makes the element and its properties known to templates, without `CUSTOM_ELEMENTS_SCHEMA`. Events need
 * no directive: Angular listens on the element itself and takes their types from the DOM.
 */
import { comment, isBoolean, stemOf } from './elements.mjs';

/** Angular's tools, including those for Vite, link the files in a folder with this name (Angular Package Format). */
const LINKED = 'fesm2022';
/** The oldest version of Angular that supports these declarations, and the version of their format. */
const MINIMUM = '16.1.0';
const VERSION = '17.0.0';

/** @returns the files below `dist/angular/`, by path */
export function angularDirectives(elements) {
  const files = elements.flatMap((element) => [
    [`${LINKED}/${stemOf(element)}.mjs`, directive(element)],
    [`${stemOf(element)}.d.ts`, declaration(element)],
  ]);
  const exported = elements
    .map((element) => `export { ${element.name} } from './${stemOf(element)}.js';\n`)
    .join('');
  const imported = exported.replaceAll('export {', 'import {');
  const names = elements.map(({ name }) => name);
  const all = comment('Every element, for the `imports` of a component.');
  const list = `${all}\nexport const ORG_CONNECTIONS = [${names.join(', ')}];\n`;
  const tuple = `${all}\nexport declare const ORG_CONNECTIONS: readonly [${names.map((name) => `typeof ${name}`).join(', ')}];\n`;
  return new Map([
    ...files,
    [`${LINKED}/index.mjs`, `${imported}${exported}\n${list}`.replaceAll(".js';", ".mjs';")],
    ['index.d.ts', `${imported}${exported}\n${tuple}`],
  ]);
}

function directive({ name, tag, path, properties }) {
  const inputs = properties.map((property) => `    ${property.name}: ${inputOf(property)},\n`).join('');
  return `import * as i0 from '@angular/core';
import '${path.replace(/^dist\//, '../../')}';

export class ${name} {
  #element = i0.inject(i0.ElementRef).nativeElement;
${properties.map(accessorsOf).join('')}
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '${VERSION}',
    ngImport: i0,
    type: ${name},
    deps: [],
    target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '${MINIMUM}',
    version: '${VERSION}',
    ngImport: i0,
    type: ${name},
    isStandalone: true,
    selector: '${tag}',
    inputs: {
${inputs.replace(/^/gm, '  ').trimEnd()}
    },
  });
}
`;
}

/** In a template, `selectable` alone is an empty string, and means `true`. */
const inputOf = (property) =>
  isBoolean(property)
    ? `['${property.name}', '${property.name}', i0.booleanAttribute]`
    : `'${property.name}'`;

const accessorsOf = ({ name }) => `
  get ${name}() {
    return this.#element.${name};
  }
  set ${name}(value) {
    this.#element.${name} = value;
  }
`;

function declaration({ name, tag, path, description, properties }) {
  const fields = properties.map(
    (property) =>
      `${comment(property.description, '  ')}\n  ${property.name}: Element['${property.name}'];\n`,
  );
  const accepted = properties
    .filter(isBoolean)
    .map((property) => `  static ngAcceptInputType_${property.name}: unknown;\n`);
  const inputs = properties.map(
    (property) => `'${property.name}': { 'alias': '${property.name}'; 'required': false }`,
  );
  return `import * as i0 from '@angular/core';
import type { ${name} as Element } from '${path.replace(/^dist\//, '../')}';

${comment(description)}
export declare class ${name} {
${fields.join('')}${accepted.join('')}  static ɵfac: i0.ɵɵFactoryDeclaration<${name}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${name}, '${tag}', never, { ${inputs.join('; ')} }, {}, never, never, true, never>;
}
`;
}
