/** AD FS by its federation metadata, which is sent as it is: chosen, dropped or pasted, and refused in words. */
import { expect } from '@open-wc/testing';
import { provider } from '../../../certificates/metadata.js';
import { quiet } from '../../../helpers/announcements.js';
import { control, isField, notesOf, press, showing, stepOf } from '../../../helpers/creation.js';
import { give, giveFile, inUtf16, WAYS } from '../../../helpers/files.js';
import { createdOptions, nameAndReview, toWay } from '../../../helpers/given-values.js';
import { expectFocus } from '../../../helpers/roles.js';
import { waitUntil } from '../../../helpers/wait-until.js';

const FIELD = 'Federation metadata';
const METADATA = provider();

const toFile = () => toWay('ADFS', 'By metadata file', FIELD);

describe('federation metadata', () => {
  for (const way of WAYS)
    it(`(${way}) is sent as it is, and the review says how long it is`, async () => {
      const page = await toFile();
      await give(page, FIELD, METADATA, way);
      await waitUntil(() => control(page, FIELD, isField).value === METADATA, 'not taken');
      await nameAndReview(page);
      const length = METADATA.length.toLocaleString('en');
      expect(
        showing(page, `A file of ${length} characters`).filter((one) => one.localName === 'dd'),
      ).to.have.length(1);
      expect(await createdOptions(page)).to.deep.equal({ fedMetadataXml: METADATA });
    });

  for (const [kind, content] of [
    ['UTF-16', inUtf16(METADATA, true)],
    ['UTF-8 after a byte order mark', `\ufeff${METADATA}\r\n`],
  ] as const)
    it(`in a file of ${kind} is sent without its mark`, async () => {
      const page = await toFile();
      giveFile(page, FIELD, new File([content], 'FederationMetadata.xml'));
      await waitUntil(() => control(page, FIELD, isField).value === METADATA, 'not taken');
      await nameAndReview(page);
      expect(await createdOptions(page)).to.deep.equal({ fedMetadataXml: METADATA });
    });

  for (const [kind, text, says] of [
    ['a web page', '<!doctype html><title>Sign in</title>', 'This is a web page.'],
    ['with a document type', `<!DOCTYPE x>${METADATA}`, 'This file declares a document type'],
    ['something else', '<x/>', 'This isn’t the XML of federation metadata.'],
    ['too long', METADATA + '<!-- -->'.repeat(12_800), 'Use at most 102,400 characters.'],
  ] as const)
    it(`that is ${kind} is refused in words, until another one is given`, async () => {
      const page = await toFile();
      await give(page, FIELD, text, 'drop');
      await waitUntil(() => notesOf(control(page, FIELD, isField)).includes(says), `“${says}” is not said`);
      expect(control(page, FIELD, isField).ariaInvalid).to.equal('true');
      await press(page, 'Continue');
      await quiet();
      expect(stepOf(page)).to.equal('From your provider');
      expectFocus(control(page, FIELD, isField));
      await give(page, FIELD, METADATA);
      expect(notesOf(control(page, FIELD, isField))).not.to.contain(says);
      await nameAndReview(page);
      expect(await createdOptions(page)).to.deep.equal({ fedMetadataXml: METADATA });
    });
});
