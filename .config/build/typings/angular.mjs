/**
 * `org-connections/angular`: a standalone directive for each element, in the form in which Angular's libraries are
 * published (partial Ivy). With it a template knows the element and its properties, without `CUSTOM_ELEMENTS_SCHEMA`.
 * Events need no directive: Angular listens to the element itself and has their types from the DOM's.
 */
import { comment, isBoolean, stemOf } from './elements.mjs';

/** By this name (Angular Package Format) Angular's tools, also those for Vite, know what they have to link. */
const LINKED = 'fesm2022';
/** The oldest Angular that understands what is declared here, and the one that it is written as. */
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

/** `selectable` alone, in a template, is an empty text, and means `true`. */
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
