/** The directives for Angular: their types in strict templates, and that Angular takes them for what they are. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { typescript } from './checkers.js';
import { describeTypes } from './describe-types.js';
import { onServer } from './on-server.js';

describeTypes('angular', typescript('ngc'));

/** The compiler stands in for the linker, which an application's build runs. */
const LINES = `
import '@angular/compiler';
import { ElementRef, Injector, runInInjectionContext } from '@angular/core';
import { OrgConnectionList } from 'org-connections/angular';

const element = {};
const providers = [{ provide: ElementRef, useValue: new ElementRef(element) }];
const list = runInInjectionContext(Injector.create({ providers }), () => new OrgConnectionList());
list.density = 'compact';
const { standalone, selectors, inputs } = OrgConnectionList.ɵdir;
const [, , transform] = inputs.selectable;
console.log(JSON.stringify({ standalone, selectors, inputs: Object.keys(inputs), element, selected: transform('') }));
`;

describe('The directives for Angular', () => {
  it('hand what they are given to the element', async () => {
    const { inputs, ...rest } = JSON.parse(await onServer('angular', LINES)) as Record<string, unknown>;
    assert.deepEqual(rest, {
      standalone: true,
      selectors: [['org-connection-list']],
      element: { density: 'compact' },
      selected: true,
    });
    assert.ok(Array.isArray(inputs) && inputs.includes('rowActions'));
  });
});
