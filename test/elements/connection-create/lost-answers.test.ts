/** A creation whose answer is lost: never a duplicate, and never a failure that is none. */
import { expect } from '@open-wc/testing';
import {
  assistant,
  control,
  create,
  created,
  isPost,
  OKTA,
  press,
  stepOf,
  toReview,
  valueOf,
  WANTED,
  type AssistantPage,
} from '../../helpers/creation.js';
import { expectFocus } from '../../helpers/roles.js';

const UNCERTAIN = 'We couldn’t confirm whether the connection was created.';

const LOST: readonly [what: string, answer: () => Response][] = [
  [
    'no answer',
    () => {
      throw new TypeError('Failed to fetch');
    },
  ],
  ['a server error', () => new Response('{"status":500}', { status: 500 })],
  ['a gateway’s page', () => new Response('<html></html>', { status: 502 })],
];

const stored = ({ emulator }: AssistantPage) =>
  emulator.connections.filter(({ name }) => name === 'acme-staff');

describe('a creation that succeeds, but gets', () => {
  for (const [what, answer] of LOST) {
    it(`${what}, is found in the list`, async () => {
      const page = await assistant();
      let told = 0;
      page.provider.addEventListener('org-error', () => told++);
      await toReview(page);
      page.answerOfCreation = answer;
      await create(page);
      expect(page.text()).to.contain('Acme Staff is created. It is switched off.');
      expect(page.text()).not.to.match(/couldn’t/);
      expect([created(page), stored(page).length, told]).to.deep.equal([[WANTED], 1, 0]);
    });

    it(`${what}, while the list can’t be read, is found by the next press`, async () => {
      const page = await assistant();
      await toReview(page);
      page.answerOfCreation = (arrived) => {
        page.emulator.failNext({ status: 403 }, { matching: ({ method }) => method === 'GET' });
        return answer.call(null, ...([arrived] as unknown as []));
      };
      await press(page, 'Create');
      await page.shows(UNCERTAIN);
      await create(page);
      expect([created(page), stored(page).length]).to.deep.equal([[WANTED], 1]);
    });
  }
});

describe('a creation that is lost on its way', () => {
  for (const failure of ['network', { status: 500 }] as const)
    it(`(${typeof failure === 'string' ? failure : failure.status}) can’t be confirmed, and is sent again when the admin says so`, async () => {
      const page = await assistant();
      await toReview(page);
      page.emulator.failNext(failure, { matching: isPost });
      await press(page, 'Create');
      await page.shows(UNCERTAIN);
      expect(page.text()).not.to.contain('couldn’t create');
      expect(stepOf(page)).to.equal('Review');
      expectFocus(control(page, 'Create'));
      expect(valueOf(page, 'Client secret')).to.equal(OKTA.secret);
      expect(created(page), 'sent once').to.deep.equal([WANTED]);
      await create(page);
      expect([created(page), stored(page).length]).to.deep.equal([[WANTED, WANTED], 1]);
    });
});
