/** Reads the samples of metadata as providers' consoles export it, which are kept beside the project. */
import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { readMetadata } from '../../src/certificates/index.js';

const SAMPLES = '../../../shared/contract/examples/certificates';
const NOW = new Date('2026-12-02T00:00:00Z');

/** Skips the test where the samples are not. */
async function sample(test: Mocha.Context, name: string): Promise<string> {
  const text = await readFile({ path: `${SAMPLES}/${name}` }).catch(() => undefined);
  if (!text) test.skip();
  return text;
}

describe('the sample of metadata (skipped where ../shared/contract/examples/certificates is not there)', () => {
  it('with a byte order mark is read', async function () {
    const { entities } = await readMetadata(await sample(this, 'metadata-bom.xml'), NOW);
    expect(entities).to.have.length(1);
    expect(entities[0]!.certificates.map(({ subject }) => subject)).to.deep.equal(['idp.acme.example']);
  });

  it('with two certificates, the older one first, begins with the newest valid one', async function () {
    const { entities } = await readMetadata(await sample(this, 'metadata-two-certs-old-first.xml'), NOW);
    const [newest, older] = entities[0]!.certificates;
    expect(newest!.notAfter > NOW && newest!.notBefore > older!.notBefore).to.equal(true);
  });

  it('with two entities has both', async function () {
    const { entities } = await readMetadata(await sample(this, 'metadata-two-entities.xml'), NOW);
    expect(new Set(entities.map(({ entityId }) => entityId)).size).to.equal(2);
  });

  it('with a document type is refused', async function () {
    const { refused } = await readMetadata(await sample(this, 'metadata-doctype.xml'), NOW);
    expect(refused).to.equal('doctype');
  });
});
